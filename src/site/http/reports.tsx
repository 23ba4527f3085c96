import express from 'express'
import type { Express, Request, RequestHandler, Response } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { Logger } from 'pino'

import { readToken } from '../../shared/signedToken'
import type { BarrierDesk } from '../barrierDesk'
import type { PageContext } from '../page'
import { ReportCasePage } from '../pages/reportBarrier/ReportCasePage'
import { problemsOf, readReport } from '../pages/reportBarrier/reportInput'
import { reportPage } from '../pages/reportBarrier/reportBarrierRoute'
import { easyReportPage } from '../pages/reportBarrier/easyReportPage'
import { paths } from '../paths'
import type { HeaderList } from './encodedBody'
import { ownPagesOnly } from './ownPagesOnly'
import type { PageServer } from './pageServer'
import { param } from './param'

interface ReportParts {
  desk: BarrierDesk
  server: PageServer
  context(): PageContext
  siteHeaders: HeaderList
  formSecret: string
  log: Logger
}

const TEN_MINUTES = 600_000
const REPORTS_PER_TEN_MINUTES = 10
/** Nobody reads and fills in the form faster. */
const FASTEST_MS = 3_000
const MAX_LINKS = 2

/** Takes reports of barriers and shows their receipts. Answers are for one person and kept by nobody. */
export function serveReports(app: Express, parts: ReportParts): void {
  const form = express.urlencoded({ extended: false, limit: '64kb' })
  app.post(paths.reportBarrier, ownPagesOnly, form, limited(parts), take(parts))
  app.get(paths.reportCase(':key'), async (req, res) => {
    const found = await parts.desk.find(param(req, 'key')).catch(() => undefined)
    res.setHeader('X-Robots-Tag', 'noindex, nofollow')
    const title = found === undefined ? '' : `Ihre Meldung ${found.number}`
    send(parts, req, res, {
      ...(found === undefined
        ? { kind: 'missing' as const }
        : {
            kind: 'page' as const,
            frame: {
              title,
              description: title,
              path: paths.reportBarrier,
              variant: 'standard' as const,
              isUnlisted: true,
            },
            body: <ReportCasePage found={found} isNew={req.url.includes('?neu')} />,
          }),
    })
  })
}

function take(parts: ReportParts): RequestHandler {
  return async (req, res) => {
    const body = (req.body as Record<string, unknown> | undefined) ?? {}
    const easy = body.sprache === 'leicht'
    const input = readReport(body)
    const problems = problemsOf(input, easy)
    const again = (failed: boolean, status: number) => {
      const made = easy ? easyReportPage : reportPage
      const page = made(parts.context(), { input, problems, failed })
      send(parts, req, res, { ...page, status })
    }
    if (Object.keys(problems).length > 0) {
      again(false, 422)
      return
    }
    try {
      const { key } = await parts.desk.add({
        ...input,
        isSuspect: isSuspect(parts, body, input.description),
      })
      res.setHeader('Cache-Control', 'no-store')
      res.redirect(303, `${paths.reportCase(key)}?neu`)
    } catch (error) {
      parts.log.error({ err: error }, 'report could not be stored')
      again(true, 503)
    }
  }
}

/** Signs of a program: the hidden field filled in, sent too fast or from no page of ours, many links. Kept, and marked. */
function isSuspect(
  { formSecret }: ReportParts,
  body: Record<string, unknown>,
  words: string,
): boolean {
  const token = typeof body.zeit === 'string' ? body.zeit : ''
  const madeAt = Number(readToken(token, Date.now(), formSecret) ?? Number.NaN)
  const isTrapped = typeof body.webseite === 'string' && body.webseite !== ''
  const isTimely = Date.now() - madeAt >= FASTEST_MS
  return isTrapped || !isTimely || (words.match(/https?:\/\//g)?.length ?? 0) > MAX_LINKS
}

/** What was typed is shown again, with the word to wait. */
function limited(parts: ReportParts): RequestHandler {
  return rateLimit({
    windowMs: TEN_MINUTES,
    limit: REPORTS_PER_TEN_MINUTES,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (req, res) => {
      const input = readReport((req.body as Record<string, unknown> | undefined) ?? {})
      const page = reportPage(parts.context(), { input, problems: {}, failed: true })
      send(parts, req, res, { ...page, status: 429 })
    },
  })
}

function send(
  { server, siteHeaders }: ReportParts,
  req: Request,
  res: Response,
  page: Parameters<PageServer['send']>[2],
): void {
  server.send(req, res, page, { siteHeaders, cacheControl: 'no-store' })
}
