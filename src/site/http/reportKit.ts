import type { Request, Response } from 'express'
import type { Logger } from 'pino'

import type { BarrierDesk } from '../../content/barrierDesk'
import type { PageContext } from '../page'
import type { HeaderList } from './encodedBody'
import type { PageServer } from './pageServer'

export interface ReportParts {
  desk: BarrierDesk
  server: PageServer
  context(): PageContext
  siteHeaders: HeaderList
  formSecret: string
  log: Logger
}

/** Fields of a form that was sent. */
export const bodyOf = (req: Request): Record<string, unknown> =>
  (req.body as Record<string, unknown> | undefined) ?? {}

/** Whether a form was sent from the easy site. */
export const isEasy = (body: Record<string, unknown>): boolean => body.sprache === 'leicht'

/** Sends a page that is for one person and kept by nobody. */
export function send(
  { server, siteHeaders }: ReportParts,
  req: Request,
  res: Response,
  page: Parameters<PageServer['send']>[2],
): void {
  server.send(req, res, page, { siteHeaders, cacheControl: 'no-store' })
}
