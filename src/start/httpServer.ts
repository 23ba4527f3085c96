import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'

import { SiteRequest, SiteResponse } from '../site/http/expressApp'
import { ConnectionRoom } from './connectionRoom'

/** Longer than any work of the CMS on one request, and than any line that still carries something. */
const IDLE_MS = 120_000

/** Connections of readers are closed 5 s after their last answer: so many are open where some 300 readers come each second. */
const ROOM = { most: 1_500, ceiling: 3_000 }

/**
 * A web server that slow clients cannot hold up: headers within 10 s, a whole request within a minute (uploads), and looked
 * after every 2 s; Node itself looks only every 30 s, so that its own limits are three times as long as they read.
 * Who takes none of an answer's bytes for two minutes is dropped; a slow line may take as long as it needs. Where very many are open, the
 * oldest that are not being answered make room.
 */
export function createHttpServer(
  listener: RequestListener,
  { idleMs = IDLE_MS, room: limits = ROOM } = {},
): Server {
  const room = new ConnectionRoom(limits)
  const server = createServer(
    {
      maxHeaderSize: 16_384,
      headersTimeout: 10_000,
      requestTimeout: 60_000,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 2_000,
      IncomingMessage: SiteRequest,
      ServerResponse: SiteResponse,
    },
    (req, res) => {
      room.answer(req.socket, res)
      listener(req, res)
    },
  )
  server.on('connection', (socket) => room.enter(socket))
  server.timeout = idleMs
  return server
}
