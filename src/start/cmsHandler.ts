import type { Server } from 'node:http'

import type { RequestHandler } from 'express'
import next from 'next'

import type { Env } from '../config/env'

export interface CmsHandler {
  handler: RequestHandler
  /** Begins to prepare Next; requests that come earlier wait for it. */
  prepare(): Promise<void>
}

/** Next, which serves the admin and its interface only. It is prepared after the public pages are there. */
export function createCmsHandler(env: Env, httpServer: Server): CmsHandler {
  const web = next({ dev: !env.isProduction, hostname: env.host, httpServer, port: env.port })
  const handle = web.getRequestHandler()
  let prepared: Promise<void> | undefined
  const prepare = () => (prepared ??= web.prepare())
  return {
    prepare,
    handler: async (req, res) => {
      await prepare()
      await handle(req, res)
    },
  }
}
