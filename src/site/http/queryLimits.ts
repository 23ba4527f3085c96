import type { Request } from 'express'

const MAX_URL = 4_000
/** Bulk actions carry the ids of all chosen documents in their address. */
const MAX_BULK_URL = 12_000
const MAX_CLAUSES = 20
/** `where[or][0][and][0][or]…`: two steps a level. The admin's own filters go two levels deep, plus field and operator. */
const MAX_STEPS = 10
const MAX_LIMIT = 100
const MAX_DEPTH = 2
const MAX_PAGE = 10_000
const INTERNAL_PARAMETERS = new Set(['trash', 'draft', 'joins', 'populate'])

/** Why a request is not passed on. */
export interface Complaint {
  status: number
  message: string
}

/** What a request asks too much of; `undefined` where it is fine. */
export function complaintAbout(req: Request): Complaint | undefined {
  const isReading = req.method === 'GET' || req.method === 'HEAD'
  // As it came: a query that came as a body has its own limit.
  if (req.originalUrl.length > (isReading ? MAX_URL : MAX_BULK_URL)) {
    return { status: 414, message: 'Die Adresse ist zu lang.' }
  }
  const clauses = new Set<string>()
  for (const [name, value] of queryOf(req.url)) {
    const parts = name.split(/[[\]]+/).filter(Boolean)
    if (parts.length > MAX_STEPS) return { status: 400, message: 'Der Filter ist zu tief.' }
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

/** An address without what shows more than is published. */
export function withoutInternalParameters(url: string): string {
  const [path = '', search] = url.split('?', 2)
  if (search === undefined) return url
  const kept = queryOf(url)
  for (const name of [...kept.keys()]) {
    if (INTERNAL_PARAMETERS.has(name.split('[', 1)[0] ?? '')) kept.delete(name)
  }
  return kept.size === 0 ? path : `${path}?${kept.toString()}`
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

function queryOf(url: string): URLSearchParams {
  return new URLSearchParams(url.slice(url.indexOf('?') + 1 || url.length))
}
