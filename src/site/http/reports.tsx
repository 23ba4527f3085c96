import express from 'express'
import type { Express, Request, RequestHandler, Response } from 'express'
import { rateLimit } from 'express-rate-limit'

import { readToken } from '../../shared/signedToken'
import { problemsOf, readReport } from '../pages/reportBarrier/reportInput'
import type { ReportState } from '../pages/reportBarrier/reportInput'
import { reportPage } from '../pages/reportBarrier/reportBarrierRoute'
import { easyReportPage } from '../pages/reportBarrier/easyReportPage'
import { easyPath, paths } from '../paths'
import { findCase, limitKeys, showCase } from './caseKeys'
import { ownPagesOnly } from './ownPagesOnly'
import { bodyOf, isEasy, send } from './reportKit'
import type { ReportParts } from './reportKit'

const TEN_MINUTES = 600_000
const REPORTS_PER_TEN_MINUTES = 10
/** Nobody reads and fills in the form faster. */
const FASTEST_MS = 3_000
const MAX_LINKS = 2

/** Takes reports of barriers and shows their receipts. Answers are for one person and kept by nobody. */
export function serveReports(app: Express, parts: ReportParts): void {
  const form = express.urlencoded({ extended: false, limit: '64kb' })
  app.post(paths.reportBarrier, ownPagesOnly, form, limited(parts), take(parts))
  const keys = limitKeys(parts)
  app.post(paths.findCase, ownPagesOnly, form, keys, findCase(parts))
  app.get(paths.reportCase(':key'), keys, showCase(parts, false))
  app.get(easyPath(paths.reportCase(':key')), keys, showCase(parts, true))
}

function take(parts: ReportParts): RequestHandler {
  return async (req, res) => {
    const body = bodyOf(req)
    const input = readReport(body)
    const problems = problemsOf(input, isEasy(body))
    if (Object.keys(problems).length > 0) {
      showAgain(parts, { req, res }, { status: 422, problems })
      return
    }
    try {
      const isSuspicious = isSuspect(parts, body, input.description)
      const { key } = await parts.desk.add({
        ...input,
        easy: isEasy(body),
        isSuspect: isSuspicious,
      })
      const receipt = paths.reportCase(key)
      res.setHeader('Cache-Control', 'no-store')
      res.redirect(303, `${isEasy(body) ? easyPath(receipt) : receipt}?neu`)
    } catch (error) {
      parts.log.error({ err: error }, 'report could not be stored')
      showAgain(parts, { req, res }, { status: 503, failed: true })
    }
  }
}

/** The form once more, in the words that it was sent in, with all that was typed. */
function showAgain(
  parts: ReportParts,
  { req, res }: { req: Request; res: Response },
  { status, ...state }: ReportState & { status: number },
): void {
  const body = bodyOf(req)
  const make = isEasy(body) ? easyReportPage : reportPage
  const page = make(parts.context(), { ...state, input: readReport(body) })
  send(parts, req, res, { ...page, status })
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

function limited(parts: ReportParts): RequestHandler {
  return rateLimit({
    windowMs: TEN_MINUTES,
    limit: REPORTS_PER_TEN_MINUTES,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (req, res) => showAgain(parts, { req, res }, { status: 429, failed: true }),
  })
}
