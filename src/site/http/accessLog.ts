import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Express } from 'express'
import type { Logger } from 'pino'

import { roomPaths } from '../pages/reviewRoom/roomPaths'
import { easyPath, paths } from '../paths'
import { shortIp } from './shortIp'

declare module 'node:http' {
  interface IncomingMessage {
    /** Stands in the log and in the answer (`X-Request-Id`). */
    id?: string
  }
}

/** Asked every few seconds by the operator's monitor. */
const UNLOGGED: ReadonlySet<string | undefined> = new Set([paths.health, paths.ready])

/**
 * One log line per request, with an id that the visitor can name.
 * Left out on purpose: the query (what people search for), headers (cookies), and the last part of the address.
 */
export function logRequests(app: Express, log: Logger): void {
  app.use((req, res, next) => {
    // Never the id that came with the request: it could be anything.
    req.id = randomUUID()
    res.setHeader('X-Request-Id', req.id)
    if (!UNLOGGED.has(req.url)) logWhenOver(log, req, res)
    next()
  })
}

function logWhenOver(log: Logger, req: IncomingMessage, res: ServerResponse): void {
  const began = Date.now()
  // Now: a connection that was broken off has no address any more.
  const asked = describeRequest(req)
  // Comes once, also where whoever asked has gone before the end.
  res.once('close', () => {
    const { statusCode, writableFinished } = res
    const line = {
      reqId: req.id,
      req: asked,
      res: { statusCode },
      responseTime: Date.now() - began,
    }
    if (statusCode >= 500) log.error(line, 'request errored')
    else log.info(line, writableFinished ? 'request completed' : 'request aborted')
  })
}

function describeRequest(req: IncomingMessage & { ip?: string; originalUrl?: string }): object {
  return {
    method: req.method,
    path: withoutToken((req.originalUrl ?? req.url ?? '').split('?', 1)[0] ?? '').slice(0, 300),
    ip: shortIp(req.ip ?? req.socket.remoteAddress),
  }
}

const SECRETS = [
  paths.preview(''),
  roomPaths.key(''),
  roomPaths.paper(''),
  paths.reportCase(''),
  easyPath(paths.reportCase('')),
]

/** Whoever has the token of a preview sees unpublished text, and keys open the review room or a case: none of them is written down. */
function withoutToken(path: string): string {
  const start = SECRETS.find((known) => path.startsWith(known))
  return start === undefined ? path : `${start}…`
}
