import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Express } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'

import { roomPaths } from '../pages/reviewRoom/roomPaths'
import { easyPath, paths } from '../paths'
import { shortIp } from './shortIp'

/**
 * One log line per request, with an id that the visitor can name.
 * Left out on purpose: the query (what people search for), headers (cookies), and the last part of the address.
 */
export function logRequests(app: Express, log: Logger): void {
  app.use(
    pinoHttp({
      logger: log,
      genReqId: giveId,
      quietReqLogger: true,
      serializers: {
        req: describeRequest,
        res: ({ statusCode }: ServerResponse) => ({ statusCode }),
      },
      wrapSerializers: false,
      customLogLevel: (_req, res, error) =>
        error !== undefined || res.statusCode >= 500 ? 'error' : 'info',
      autoLogging: { ignore: (req) => req.url === paths.health || req.url === paths.ready },
    }),
  )
}

/** Never the id that came with the request: it could be anything. */
function giveId(_req: IncomingMessage, res: ServerResponse): string {
  const id = randomUUID()
  res.setHeader('X-Request-Id', id)
  return id
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
