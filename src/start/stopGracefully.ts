import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'

/** Requests that are under way get this long to end. */
const LIMIT_MS = 10_000
/** So long connections are still taken: the proxy in front learns from `/readyz`. */
const LAST_CALL_MS = 300
/** A connection on which nothing came for this long is closed; what a reader has just sent is still answered. */
const IDLE_MS = 1_500

/**
 * On SIGTERM and SIGINT: takes no new connections after a last call, answers every request that is under way or comes on an open connection, ends
 * each connection with its answer, then calls `close` and ends the process. `isStopping` is for the operator's monitor.
 */
export function stopGracefully(
  server: Server,
  close: () => Promise<void>,
): { isStopping(): boolean } {
  let isStopping = false
  let isClosed = false
  server.prependListener('request', (_req: IncomingMessage, res: ServerResponse) => {
    // Not before: who has a connection needs no new one, and new ones are what the closing port would reset.
    if (isClosed) res.shouldKeepAlive = false
  })
  const stop = () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), LIMIT_MS).unref()
    // Right after the event loop has looked for connections, none waits to be taken that would be reset.
    setTimeout(() => setImmediate(stopListening), LAST_CALL_MS)
  }
  const stopListening = () => {
    isClosed = true
    // Node's own `close` of an HTTP server cuts off idle connections at once, also those on which a request is arriving.
    NetServer.prototype.close.call(server, () => {
      void close().finally(() => process.exit(0))
    })
    setTimeout(() => setInterval(() => server.closeIdleConnections(), 100), IDLE_MS)
  }
  // A second signal changes nothing: the first one is being obeyed.
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  return { isStopping: () => isStopping }
}
