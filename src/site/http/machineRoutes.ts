import type { Express, RequestHandler } from 'express'

import type { PageCache } from '../pageCache'
import { paths } from '../paths'
import {
  accessibilityStatementJson,
  easyNewsFeed,
  newsFeed,
  robots,
  security,
} from './machineTexts'
import type { TextParts } from './machineTexts'
import { param } from './param'
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
  { path: paths.feed, contentType: ATOM, make: newsFeed },
  { path: paths.easyFeed, contentType: ATOM, make: easyNewsFeed },
  { path: paths.robots, contentType: TEXT, make: robots },
  { path: paths.securityTxt, contentType: TEXT, make: security },
  {
    path: paths.accessibilityJson,
    contentType: 'application/json',
    make: accessibilityStatementJson,
  },
]

/** What programs read: feeds, sitemap, robots.txt, security.txt and the accessibility statement as data. */
export function serveMachineTexts(app: Express, cache: PageCache, parts: () => TextParts): void {
  const siteMap = new SiteMap()
  const start = {
    path: paths.sitemap,
    contentType: XML,
    make: (of: TextParts) => siteMap.start(of),
  }
  for (const { path, contentType, make } of [...texts, start]) {
    app.get(path, (req, res) => {
      const renew = () => cache.put(path, make(parts()), contentType)
      sendBody(req, res, cache.get(path) ?? orElse(renew, () => cache.lastGood(path)))
    })
  }
  app.get(paths.sitemapPart(':number'), (req, res, next) => {
    const number = param(req, 'number')
    const text = /^[1-9]\d{0,4}$/.test(number) ? siteMap.part(parts(), Number(number)) : undefined
    if (text === undefined) next()
    else sendBody(req, res, cache.put(req.path, text, XML))
  })
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
function orElse<T>(make: () => T, before: () => T | undefined): T {
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
