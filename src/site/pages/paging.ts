import type { Ranked } from '../../search/searchIndex'

/** One page of a list. */
export interface ListPage<T> {
  items: T[]
  page: number
  pages: number
  /** Place of the first and last item in the whole list, counted from 1. */
  from: number
  to: number
  total: number
}

/** The page that `seite` asks for; `undefined` where there is no such page. An empty list has one empty page. */
export function pageOf<T>(
  all: Ranked<T>,
  asked: string | null,
  perPage: number,
): ListPage<T> | undefined {
  const page = pageNumber(asked)
  const pages = Math.max(1, Math.ceil(all.length / perPage))
  if (page === undefined || page > pages) return undefined
  const start = (page - 1) * perPage
  const items = all.slice(start, start + perPage)
  return { items, page, pages, from: start + 1, to: start + items.length, total: all.length }
}

/** A path with those query parameters that have a value, in the order given. */
export function withQuery(path: string, values: Record<string, string | undefined>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value)
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

/** Value of `seite` in an address: the first page goes without. */
export function pageParameter(page: number): string | undefined {
  return page > 1 ? String(page) : undefined
}

function pageNumber(asked: string | null): number | undefined {
  if (asked === null || asked === '') return 1
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : undefined
}
