import { randomUUID } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import type { ContentChange } from '../../shared/commitSignals'
import { isShared } from './isShared'

const PROCESS = randomUUID()
const POLL_MS = 1000
/** Clocks of two machines may differ by this much, and a commit may come later than its row says. */
const OVERLAP_MS = 60_000
const KEPT_MS = 86_400_000
const AT_ONCE = 500

/** Writes a change down for the other processes, in the transaction of the change where there is one. */
export async function logChange(req: PayloadRequest, { scope, id }: ContentChange): Promise<void> {
  if (!isShared(req.payload)) return
  await req.payload.create({
    collection: 'content-changes',
    data: { scope, document: id ?? '', process: PROCESS },
    overrideAccess: true,
    req,
  })
}

/** Calls `apply` with what other processes have changed, at most a second or so later. Never ends the process. */
export function followChanges(
  payload: Payload,
  apply: (changes: ContentChange[]) => Promise<void>,
): void {
  if (!isShared(payload)) return
  const follower = new Follower(payload, apply)
  const again = () => setTimeout(() => void follower.look().finally(again), POLL_MS).unref()
  again()
}

/** What is older than a day, no process needs: one that was away longer reads everything at its start. */
export async function dropOldChanges(payload: Payload): Promise<void> {
  const before = new Date(Date.now() - KEPT_MS).toISOString()
  await payload.delete({
    collection: 'content-changes',
    overrideAccess: true,
    where: { createdAt: { less_than: before } },
  })
}

class Follower {
  /** Rows that were taken over, with their time, so that the overlap takes none twice. */
  readonly #taken = new Map<string, number>()
  #seen = Date.now()

  constructor(
    private readonly payload: Payload,
    private readonly apply: (changes: ContentChange[]) => Promise<void>,
  ) {}

  async look(): Promise<void> {
    const began = Date.now()
    try {
      const fresh = await this.#read(new Date(this.#seen - OVERLAP_MS).toISOString())
      if (fresh.length > 0) await this.apply(fresh.map(toChange))
      for (const { id } of fresh) this.#taken.set(id, began)
      this.#seen = began
      for (const [id, on] of this.#taken) if (on < began - 3 * OVERLAP_MS) this.#taken.delete(id)
    } catch (error) {
      this.payload.logger.warn({ err: error, msg: 'Changes of other processes could not be read.' })
    }
  }

  async #read(since: string) {
    const { docs } = await this.payload.find({
      collection: 'content-changes',
      depth: 0,
      limit: AT_ONCE,
      overrideAccess: true,
      pagination: false,
      sort: 'createdAt',
      where: {
        and: [{ createdAt: { greater_than: since } }, { process: { not_equals: PROCESS } }],
      },
    })
    return docs.filter(({ id }) => !this.#taken.has(id))
  }
}

const toChange = ({ scope, document }: { scope: string; document?: string | null }) =>
  document ? { scope, id: document } : { scope }
