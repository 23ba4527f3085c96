import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'

/** Requests that are under way get this long to end. */
const LIMIT_MS = 10_000
/** A connection on which nothing came for this long is closed; what a reader has just sent is still answered. */
const IDLE_MS = 1_500

/**
 * On SIGTERM and SIGINT: takes no new connections, answers every request that is under way or comes on an open connection, ends
 * each connection with its answer, then calls `close` and ends the process. `isStopping` is for the operator's monitor.
 */
export function stopGracefully(
  server: Server,
  close: () => Promise<void>,
): { isStopping(): boolean } {
  let isStopping = false
  server.prependListener('request', (_req: IncomingMessage, res: ServerResponse) => {
    if (isStopping) res.shouldKeepAlive = false
  })
  const stop = () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), LIMIT_MS).unref()
    // Node's own `close` of an HTTP server cuts off idle connections at once, also those on which a request is arriving.
    NetServer.prototype.close.call(server, () => {
      void close().finally(() => process.exit(0))
    })
    setTimeout(() => setInterval(() => server.closeIdleConnections(), 100), IDLE_MS)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  return { isStopping: () => isStopping }
}
