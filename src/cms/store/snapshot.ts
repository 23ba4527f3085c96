import type { ContentDelta } from './delta'
import type { EasyStates } from './easyStates'
import { appendChanges, changedLines, writeWhole } from './snapshotFile'
import type { Saved } from './saved'
import type { Line } from './snapshotFile'

const SHORTEST_PAUSE_MS = 1_000
/** Writing may take a tenth of the time at most, however much there is to write. */
const PAUSE_FACTOR = 10
/** Where changes at the end of the file have become half of what stands before them, all is written anew. */
const LARGEST_APPENDIX = 0.5
const SMALL_BYTES = 1_000_000

/**
 * Keeps the last good state beside the database: written some time after each commit. What one commit changed is added at the end;
 * now and then all is written anew, in small parts, first under another name. At every moment there is one readable file (or none),
 * also after a power cut: what is only half there at its end is left out.
 */
export class Snapshot {
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> = Promise.resolve()
  #pauseMs = SHORTEST_PAUSE_MS
  /** Changes that are committed and not yet in the state that would be written. */
  #expected = 0
  #underWay = 0
  #isWritten = false
  /** What is not in the file yet. */
  #waiting: Line[] | 'all' = 'all'
  /** As they will be in the file when all that waits is written. */
  #easyStates: EasyStates | undefined
  #wholeBytes = 0
  #addedBytes = 0

  constructor(
    private readonly file: string,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** A change is committed and is being read. Until `tookChange` the file does not hold what the database holds. */
  expectChange(): void {
    this.#expected += 1
  }

  /** The change is in the state now; it is to be scheduled or added next. */
  tookChange(): void {
    this.#expected -= 1
  }

  /** Whether the file holds the newest state: nothing is expected, nothing waits, and the last writing succeeded. */
  isCurrent(): boolean {
    const isIdle = this.#expected + this.#underWay === 0 && this.#timer === undefined
    return isIdle && this.#isWritten
  }

  /** Writes all of the state before long; further changes until then are written with it. */
  schedule(state: () => Saved): void {
    this.#waiting = 'all'
    this.#wait(state)
  }

  /** Adds before long what one batch of commits changed. */
  add(delta: ContentDelta, state: () => Saved): void {
    if (this.#waiting !== 'all' && this.#easyStates !== undefined) {
      this.#waiting.push(...changedLines(delta, this.#easyStates))
      this.#easyStates = delta.rest.easyStates ?? this.#easyStates
    }
    this.#wait(state)
  }

  #wait(state: () => Saved): void {
    this.#timer ??= setTimeout(() => void this.#write(state), this.#pauseMs)
  }

  /** Writes at once, after what is being written. */
  #write(state: () => Saved): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#underWay += 1
    this.#writing = this.#writing.then(async () => {
      const started = performance.now()
      this.#isWritten = false
      try {
        await this.#writeWaiting(state)
        this.#isWritten = true
      } catch (error) {
        this.#waiting = 'all'
        this.failed(error)
      }
      this.#underWay -= 1
      this.#pauseMs = Math.max(SHORTEST_PAUSE_MS, PAUSE_FACTOR * (performance.now() - started))
    })
    return this.#writing
  }

  async #writeWaiting(state: () => Saved): Promise<void> {
    const waiting = this.#waiting
    // What changes from here on waits for the next time; to write it twice does no harm.
    this.#waiting = []
    if (waiting !== 'all') {
      this.#addedBytes += await appendChanges(this.file, waiting)
      const most = Math.max(SMALL_BYTES, LARGEST_APPENDIX * this.#wholeBytes)
      if (this.#addedBytes > most) this.schedule(state)
      return
    }
    const saved = state()
    this.#easyStates = saved.easyStates
    this.#wholeBytes = await writeWhole(this.file, saved)
    this.#addedBytes = 0
  }

  /** Writes what is still waiting. */
  async flush(state: () => Saved): Promise<void> {
    await this.#writing
    // Adding may have shown that all is to be written anew.
    while (this.#timer !== undefined) await this.#write(state)
  }
}
