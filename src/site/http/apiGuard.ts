import type { NextFunction, Request, Response } from 'express'

const SESSION_COOKIE = /(?:^|;\s*)(?:__Host-)?payload-token=[^;\s]/
/** All that somebody who is not logged in needs of the CMS: to log in. */
const OPEN_PATHS =
  /^\/api\/users\/(?:login|logout|me|init|refresh-token|forgot-password|reset-password)\/?$/
/** The first account comes from `npm run create-admin`: else the first visitor of an empty database would get it. */
const FIRST_REGISTER = /^\/api\/users\/first-register\/?$/i
const MAX_URL = 4_000
/** Bulk actions carry the ids of all chosen documents in their address. */
const MAX_BULK_URL = 12_000
const MAX_CLAUSES = 20
const MAX_LIMIT = 100
const MAX_DEPTH = 2
const MAX_PAGE = 10_000
const INTERNAL_PARAMETERS = new Set(['trash', 'draft', 'joins', 'populate'])

/**
 * Keeps costly and curious requests away from the CMS's REST interface, which has no limits of its own.
 * Who is logged in decides the CMS; here only counts whether there is a session cookie at all.
 */
export function guardApi(req: Request, res: Response, next: NextFunction): void {
  // Payload's own admin uses X-Payload-HTTP-Method-Override; the older name only serves to slip past rules.
  delete req.headers['x-http-method-override']
  const isAnonymous = !SESSION_COOKIE.test(req.headers.cookie ?? '')
  if (FIRST_REGISTER.test(req.path)) {
    notFound(res)
    return
  }
  if (isAnonymous) {
    delete req.headers['x-payload-http-method-override']
    if (!OPEN_PATHS.test(req.path)) {
      notFound(res)
      return
    }
    req.url = withoutInternalParameters(req.url)
  }
  const complaint = complaintAbout(req)
  if (complaint === undefined) next()
  else res.status(complaint.status).json({ errors: [{ message: complaint.message }] })
}

function notFound(res: Response): void {
  res.status(404).json({ errors: [{ message: 'Diese Adresse gibt es nicht.' }] })
}

function complaintAbout(req: Request): { status: number; message: string } | undefined {
  const isReading = req.method === 'GET' || req.method === 'HEAD'
  if (req.originalUrl.length > (isReading ? MAX_URL : MAX_BULK_URL)) {
    return { status: 414, message: 'Die Adresse ist zu lang.' }
  }
  const clauses = new Set<string>()
  for (const [name, value] of queryOf(req.url)) {
    const parts = name.split(/[[\]]+/).filter(Boolean)
    if (parts[0] === 'where') clauses.add(clauseName(parts))
    else if (!isAllowed(parts, value, isReading)) {
      return { status: 400, message: `Der Wert für ${parts[0] ?? ''} ist nicht möglich.` }
    }
  }
  // Written as JSON its clauses cannot be counted by their names; the admin never writes it so.
  if (clauses.has('where')) return { status: 400, message: 'Der Filter ist nicht lesbar.' }
  if (clauses.size > MAX_CLAUSES) return { status: 400, message: 'Der Filter ist zu lang.' }
  return undefined
}

function isAllowed(parts: string[], value: string, isReading: boolean): boolean {
  // `limit=0` means "all"; bulk actions of the admin use it.
  if (parts.includes('limit')) return isWithin(value, isReading ? 1 : 0, MAX_LIMIT)
  if (parts.includes('depth')) return isWithin(value, 0, MAX_DEPTH)
  if (parts.includes('page')) return isWithin(value, 1, MAX_PAGE)
  return true
}

function isWithin(value: string, min: number, max: number): boolean {
  return /^\d{1,6}$/.test(value) && Number(value) >= min && Number(value) <= max
}

/** The values of one `in` list are one clause. */
function clauseName(parts: string[]): string {
  const last = parts.at(-1) ?? ''
  return (parts.length > 2 && /^\d+$/.test(last) ? parts.slice(0, -1) : parts).join('.')
}

function withoutInternalParameters(url: string): string {
  const [path = '', search] = url.split('?', 2)
  if (search === undefined) return url
  const kept = queryOf(url)
  for (const name of [...kept.keys()]) {
    if (INTERNAL_PARAMETERS.has(name.split('[', 1)[0] ?? '')) kept.delete(name)
  }
  return kept.size === 0 ? path : `${path}?${kept.toString()}`
}

function queryOf(url: string): URLSearchParams {
  return new URLSearchParams(url.slice(url.indexOf('?') + 1 || url.length))
}
