import type { Server } from 'node:http'

import type { Payload } from 'payload'

/** Requests that are under way get this long to end. */
const LIMIT_MS = 10_000

/** On SIGTERM and SIGINT: takes no new requests, ends the running ones, closes the database. */
export function stopGracefully(server: Server, payload: Payload): void {
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), LIMIT_MS).unref()
    server.close(() => {
      void payload.destroy().finally(() => process.exit(0))
    })
    server.closeIdleConnections()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
