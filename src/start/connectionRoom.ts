import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Within this time a reader's request has come, also on a bad line and while thousands connect at once. */
const GRACE_MS = 1_000

interface Limits {
  /** From here on the oldest connections make room. */
  most: number
  /** Never more; so many only where they came within a second, or take nothing of their answers. */
  ceiling: number
}

interface Connection {
  since: number
  /** The last one on this connection. */
  answer?: ServerResponse
}

/**
 * Keeps room for new connections. Where too many are open, those go that have been open longest and are not being answered:
 * whoever holds thousands open and sends nothing, or byte by byte, loses their own. A reader sends their request as soon as they are
 * connected, and so is never among them.
 */
export class ConnectionRoom {
  /** In the order in which they were opened. */
  readonly #open = new Map<Socket, Connection>()

  constructor(private readonly limits: Limits) {}

  /** To be told of each connection. */
  enter(socket: Socket): void {
    const now = performance.now()
    this.#makeRoom(now)
    this.#open.set(socket, { since: now })
    socket.once('close', () => this.#open.delete(socket))
  }

  /** To be told of each request. */
  answer(socket: Socket, answer: ServerResponse): void {
    const connection = this.#open.get(socket)
    if (connection !== undefined) connection.answer = answer
  }

  #makeRoom(now: number): void {
    const { ceiling, most } = this.limits
    for (const [socket, connection] of this.#open) {
      if (this.#open.size < most || connection.since > now - GRACE_MS) break
      if (!isBusy(connection)) this.#close(socket)
    }
    // All are young, or take nothing of their answers: others are done within milliseconds.
    const [oldest] = this.#open.keys()
    if (this.#open.size >= ceiling && oldest !== undefined) this.#close(oldest)
  }

  #close(socket: Socket): void {
    this.#open.delete(socket)
    socket.destroy()
  }
}

/** Whether a whole request has come and its answer is not written yet. */
const isBusy = ({ answer }: Connection): boolean =>
  answer !== undefined && answer.req.complete && !answer.writableFinished
