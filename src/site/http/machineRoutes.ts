import type { Express, Request, RequestHandler } from 'express'

import type { PageInMaking } from '../page'
import type { PageCache } from '../pageCache'
import { paths } from '../paths'
import { accessibilityStatementJson, robots, security } from './machineTexts'
import type { TextParts } from './machineTexts'
import { easyFeed, feedPart, standardFeed } from './newsFeeds'
import { sendBody } from './sendBody'
import { SiteMap } from './siteMap'

export interface Health {
  /** Whether the process works at all; it must not ask the database. */
  isAlive?(): boolean
  /** Whether it can serve and save: database, disk, migrations. */
  isReady(): Promise<boolean>
}

const TEXT = 'text/plain; charset=utf-8'
const XML = 'application/xml; charset=utf-8'
const ATOM = 'application/atom+xml; charset=utf-8'

const texts: readonly { path: string; contentType: string; make(parts: TextParts): string }[] = [
  { path: paths.robots, contentType: TEXT, make: robots },
  { path: paths.securityTxt, contentType: TEXT, make: security },
  {
    path: paths.accessibilityJson,
    contentType: 'application/json',
    make: accessibilityStatementJson,
  },
]

interface MachineParts {
  /** Begins a text whose reads are noted. */
  begin(): PageInMaking
  of: Omit<TextParts, 'content' | 'today'>
}

/** What programs read: feeds, sitemap, robots.txt, security.txt and the accessibility statement as data. */
export function serveMachineTexts(app: Express, cache: PageCache, parts: MachineParts): void {
  const serve = (contentType: string, make: Make) => answerFrom(cache, parts, contentType, make)
  for (const { path, contentType, make } of texts) app.get(path, serve(contentType, make))
  const siteMap = new SiteMap()
  app.get(
    paths.sitemap,
    serve(XML, (made) => siteMap.start(made)),
  )
  app.get(
    paths.sitemapPart(':part'),
    serve(XML, (made, part) => siteMap.part(made, part)),
  )
  for (const feed of [standardFeed, easyFeed]) {
    app.get(
      feed.path(1),
      serve(ATOM, (made) => feedPart(feed, made, 1)),
    )
    app.get(
      feed.path(':part'),
      // The first part has an address already.
      serve(ATOM, (made, part) => (part > 1 ? feedPart(feed, made, part) : undefined)),
    )
  }
}

/** Makes a text; where its address has a number, that part of it, and nothing where there is no such part. */
type Make = (parts: TextParts, part: number) => string | undefined

/** From memory where nothing that it was made of has changed, else made anew; where that fails, what there was before. */
function answerFrom(
  cache: PageCache,
  { begin, of }: MachineParts,
  contentType: string,
  make: Make,
): RequestHandler {
  return (req, res, next) => {
    const renew = () => {
      const page = begin()
      const text = make({ ...of, ...page }, partOf(req))
      return text === undefined ? undefined : cache.put(req.path, text, contentType, page)
    }
    const body = cache.get(req.path) ?? orElse(renew, () => cache.lastGood(req.path))
    if (body === undefined) next()
    else sendBody(req, res, body)
  }
}

/** Number of a part in an address, counted from 1; 0 where it is no such number, so that there is no such part. */
function partOf(req: Request): number {
  const { part } = req.params
  return typeof part === 'string' && /^[1-9]\d{0,4}$/.test(part) ? Number(part) : 0
}

/** For the operator's monitor. They say only yes or no: details are nobody else's business (ASVS 13.4.5). */
export function serveHealth(app: Express, health: Health): void {
  app.get(
    paths.health,
    answerWith(() => health.isAlive?.() ?? true),
  )
  app.get(
    paths.ready,
    answerWith(async () => {
      try {
        return await health.isReady()
      } catch {
        return false
      }
    }),
  )
}

/** What is made, or else what there was before; throws only where there is neither. */
function orElse<T>(make: () => T, before: () => T): T {
  try {
    return make()
  } catch (error) {
    const last = before()
    if (last === undefined) throw error
    return last
  }
}

function answerWith(isGood: () => boolean | Promise<boolean>): RequestHandler {
  return async (_req, res) => {
    const good = await isGood()
    res
      .status(good ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .type('text')
    res.send(good ? 'ok\n' : 'not ok\n')
  }
}
