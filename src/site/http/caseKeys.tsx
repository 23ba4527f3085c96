import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'

import type { FindCaseState } from '../pages/reportBarrier/FindCaseForm'
import { easyFindCasePage, findCasePage } from '../pages/reportBarrier/findCaseRoute'
import { casePage } from '../pages/reportBarrier/casePage'
import { easyPath, paths } from '../paths'
import { param } from './param'
import { bodyOf, isEasy, send } from './reportKit'
import type { ReportParts } from './reportKit'

const TEN_MINUTES = 600_000
const WRONG_KEYS = 20

/** How far a case is, for whoever has its key. */
export function showCase(parts: ReportParts, easy: boolean): RequestHandler {
  return async (req, res) => {
    const key = param(req, 'key')
    const found = await parts.desk.find(key)
    const isNew = req.url.includes('?neu')
    res.setHeader('X-Robots-Tag', 'noindex, nofollow')
    if (found === undefined) send(parts, req, res, { kind: 'missing' })
    else send(parts, req, res, casePage(parts.context(), found, { easy, isNew, key }))
  }
}

/** Leads from number and key to the case; every wrong pair is answered alike. */
export function findCase(parts: ReportParts): RequestHandler {
  return async (req, res) => {
    const { key, number } = typedIn(req)
    const found = key === '' ? undefined : await parts.desk.find(key, number)
    if (found === undefined) {
      send(parts, req, res, { ...formAgain(parts, req, 'wrong'), status: 404 })
      return
    }
    const address = paths.reportCase(encodeURIComponent(key))
    res.setHeader('Cache-Control', 'no-store')
    res.redirect(303, isEasy(bodyOf(req)) ? easyPath(address) : address)
  }
}

/** Slows down an address that tries keys; right ones cost nothing. */
export function limitKeys(parts: ReportParts): RequestHandler {
  return rateLimit({
    windowMs: TEN_MINUTES,
    limit: WRONG_KEYS,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (req, res) =>
      send(parts, req, res, { ...formAgain(parts, req, 'tooMany'), status: 429 }),
  })
}

function formAgain(parts: ReportParts, req: Request, problem: FindCaseState['problem']) {
  const state = { ...typedIn(req), ...(problem && { problem }) }
  const make = isEasy(bodyOf(req)) ? easyFindCasePage : findCasePage
  return make(parts.context(), state)
}

function typedIn(req: Request): { number: string; key: string } {
  const { nummer, schluessel } = bodyOf(req)
  const text = (value: unknown) => (typeof value === 'string' ? value.trim().slice(0, 100) : '')
  return { number: text(nummer), key: text(schluessel) }
}
