import { open, readFile, rename } from 'node:fs/promises'

import type { BarrierRecords } from '../statement/barrierRecords'
import type { EasyStates } from './easyStates'
import type { GlobalRecords, Records, TrashedSlugs } from './records'

/** All that public pages are made of, as it is kept on disk for the day on which the database cannot be opened. */
export interface Saved {
  records: Records
  globals: GlobalRecords
  trashed: TrashedSlugs
  easyStates: EasyStates
  barriers: BarrierRecords
}

/** A snapshot of another format is not read: what it holds could not be shown. */
const FORMAT = 1
const CHUNK_BYTES = 200_000
const SHORTEST_PAUSE_MS = 1_000
/** Writing may take a tenth of the time at most, however much there is to write. */
const PAUSE_FACTOR = 10

/**
 * Keeps the last good state beside the database: written some time after each commit, in small parts, first under another name.
 * At every moment there is one whole file (or none), also after a power cut.
 */
export class Snapshot {
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> = Promise.resolve()
  #pauseMs = SHORTEST_PAUSE_MS
  /** Changes that are committed and not yet in the state that would be written. */
  #expected = 0
  #underWay = 0
  #isWritten = false

  constructor(
    private readonly file: string,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** A change is committed and is being read. Until `tookChange` the file does not hold what the database holds. */
  expectChange(): void {
    this.#expected += 1
  }

  /** The change is in the state now; it is to be scheduled next. */
  tookChange(): void {
    this.#expected -= 1
  }

  /** Whether the file holds the newest state: nothing is expected, nothing waits, and the last writing succeeded. */
  isCurrent(): boolean {
    const isIdle = this.#expected + this.#underWay === 0 && this.#timer === undefined
    return isIdle && this.#isWritten
  }

  /** Writes the state before long; further changes until then are written with it. */
  schedule(state: () => Saved): void {
    this.#timer ??= setTimeout(() => void this.write(state), this.#pauseMs)
  }

  /** Writes at once, after what is being written. */
  write(state: () => Saved): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#underWay += 1
    this.#writing = this.#writing.then(async () => {
      const started = performance.now()
      this.#isWritten = false
      try {
        await writeSaved(this.file, state())
        this.#isWritten = true
      } catch (error) {
        this.failed(error)
      }
      this.#underWay -= 1
      this.#pauseMs = Math.max(SHORTEST_PAUSE_MS, PAUSE_FACTOR * (performance.now() - started))
    })
    return this.#writing
  }

  /** Writes what is still waiting. */
  async flush(state: () => Saved): Promise<void> {
    if (this.#timer === undefined) await this.#writing
    else await this.write(state)
  }
}

/** The kept state; `undefined` where there is none that is whole. */
export async function readSaved(file: string): Promise<Saved | undefined> {
  try {
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
    const { format } = JSON.parse(lines[0] ?? '') as { format: number }
    const { end } = JSON.parse(lines.at(-1) ?? '') as { end: number }
    return format === FORMAT && end === lines.length - 2 ? toSaved(lines.slice(1, -1)) : undefined
  } catch {
    return undefined
  }
}

/** One line of the file: where it belongs, under which key, and what. */
type Line = [group: string, name: string, key: string, value: unknown]

async function writeSaved(file: string, saved: Saved): Promise<void> {
  const unfinished = `${file}.neu`
  // The names of test readers stand in it, as in the database.
  const handle = await open(unfinished, 'w', 0o600)
  try {
    let count = 0
    let chunk = `${JSON.stringify({ format: FORMAT })}\n`
    for (const line of linesOf(saved)) {
      chunk += `${JSON.stringify(line)}\n`
      count += 1
      if (chunk.length < CHUNK_BYTES) continue
      // Writing also lets others have their turn.
      await handle.write(chunk)
      chunk = ''
    }
    await handle.write(`${chunk}${JSON.stringify({ end: count })}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(unfinished, file)
}

/** Lines in the order of the maps, which are copied first: they may change while they are written. */
function* linesOf({ barriers, records, globals, trashed, easyStates }: Saved): Generator<Line> {
  const groups = { records, easyStates } as unknown as Record<
    string,
    Record<string, Map<string, unknown>>
  >
  const copies = Object.entries(groups).flatMap(([group, maps]) =>
    Object.entries(maps).map(([name, map]) => [group, name, [...map]] as const),
  )
  for (const [name, value] of Object.entries(globals)) yield ['globals', name, '', value]
  yield ['barriers', '', '', barriers]
  for (const [name, slugs] of trashed) yield ['trashed', name, '', [...slugs]]
  for (const [group, name, entries] of copies) {
    yield [group, name, '', null]
    for (const [key, value] of entries) yield [group, name, key, value]
  }
}

function toSaved(lines: string[]): Saved {
  const globals: Record<string, unknown> = {}
  const trashed = new Map<string, Set<string>>()
  let barriers: unknown
  const maps: Record<string, Record<string, Map<string, unknown>>> = { records: {}, easyStates: {} }
  for (const text of lines) {
    const [group, name, key, value] = JSON.parse(text) as Line
    if (group === 'globals') globals[name] = value
    else if (group === 'barriers') barriers = value
    else if (group === 'trashed') trashed.set(name, new Set(value as string[]))
    else {
      const map = ((maps[group] ??= {})[name] ??= new Map())
      // The line without a key stands for the map, which may be empty.
      if (key !== '') map.set(key, value)
    }
  }
  return {
    barriers,
    globals,
    trashed,
    records: maps.records,
    easyStates: maps.easyStates,
  } as unknown as Saved
}
