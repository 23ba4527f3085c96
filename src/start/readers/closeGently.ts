import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'

/** So long connections are still taken: the proxy in front learns from `/readyz`. */
const LAST_CALL_MS = 300
/** A connection on which nothing came for this long is closed; what a reader has just sent is still answered. */
const IDLE_MS = 1_500

/**
 * Closes a web server so that nobody is cut off: takes no new connections after a last call, answers every request that is under way
 * or comes on an open connection, and ends each connection with its answer. Resolves when the last one is gone.
 */
export function closeGently(server: Server): Promise<void> {
  return new Promise((done) => {
    const stopListening = () => {
      // Not before: who has a connection needs no new one, and new ones are what the closing port would reset.
      server.prependListener('request', (_req: IncomingMessage, res: ServerResponse) => {
        res.shouldKeepAlive = false
      })
      // Node's own `close` of an HTTP server cuts off idle connections at once, also those on which a request is arriving.
      NetServer.prototype.close.call(server, () => done())
      setTimeout(() => setInterval(() => server.closeIdleConnections(), 100).unref(), IDLE_MS)
    }
    // Right after the event loop has looked for connections, none waits to be taken that would be reset.
    setTimeout(() => setImmediate(stopListening), LAST_CALL_MS)
  })
}
