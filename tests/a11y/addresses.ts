import { hiddenStates } from '../support/hiddenStates'
import type { PageState } from '../support/hiddenStates'
import { TEST_PORT } from '../support/startSite'

const origin = `http://localhost:${TEST_PORT}`

/** Page states that no sitemap lists, with the status that they answer. */
const otherStates: readonly PageState[] = [
  { path: '/suche?q=inklusion', status: 200 },
  { path: '/suche?q=xqzvwk', status: 200 },
  { path: '/suche?q=inklusoin', status: 200 },
  { path: '/suche?q=D%C3%BCren&art=news', status: 200 },
  { path: `/suche?q=${'lang'.repeat(60)}`, status: 200 },
  { path: '/leichte-sprache/suche?q=kreis', status: 200 },
  { path: '/leichte-sprache/suche?q=xqzvwk', status: 200 },
  { path: '/aktuelles?seite=2', status: 200 },
  { path: '/aktuelles?thema=inklusion', status: 200 },
  { path: '/aktuelles?jahr=2022', status: 200 },
  { path: '/aktuelles?seite=99999', status: 404 },
  { path: '/aktuelles?seite=abc', status: 404 },
  { path: '/aktuelles?seite=0', status: 404 },
  { path: '/barriere-melden?seite=/aktuelles', status: 200 },
  { path: '/leichte-sprache/wunsch?seite=/aktuelles/flaeche-nutzung&fassung=easy', status: 200 },
  { path: '/leichte-sprache/wunsch?seite=/kreis&fassung=sign', status: 200 },
  { path: '/leichte-sprache/wunsch?seite=/kreis&fassung=sign&problem=viele', status: 429 },
  { path: '/leichte-sprache/wunsch?seite=/kreis&fassung=sign&problem=technik', status: 503 },
  { path: '/leichte-sprache/wunsch?seite=/gibt-es-nicht&fassung=sign', status: 404 },
  { path: '/gibt-es-nicht', status: 404 },
  { path: '/aktuelles/gibt-es-nicht', status: 404 },
  { path: '/leichte-sprache/gibt-es-nicht', status: 404 },
  { path: '/leichte-sprache/aktuelles/flaeche-nutzung', status: 404 },
]

let readers = 0

/** Asks for an address as a new reader each time: searches are limited for each of them. */
export function visit(
  path: string,
  init: { headers?: Record<string, string>; redirect?: 'manual' } = {},
): Promise<Response> {
  readers += 1
  const reader = `10.${process.pid % 250}.${Math.floor(readers / 250)}.${readers % 250}`
  const headers = { ...init.headers, 'X-Forwarded-For': reader }
  return fetch(new URL(path, origin), { ...init, headers })
}

/** Every address of the sitemap of the running site, as paths. */
export async function sitemapPaths(): Promise<string[]> {
  const xml = await (await fetch(`${origin}/sitemap.xml`)).text()
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => new URL(match[1] ?? '').pathname + new URL(match[1] ?? '').search,
  )
}

/** Sitemap and other states, each with its status. */
export async function allStates(): Promise<PageState[]> {
  const listed = (await sitemapPaths()).map((path) => ({ path, status: 200 }))
  const known = new Set(listed.map(({ path }) => path))
  return [...listed, ...otherStates.filter(({ path }) => !known.has(path)), ...hiddenStates()]
}
