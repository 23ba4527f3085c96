import type { Express, RequestHandler } from 'express'

import type { PageCache } from '../pageCache'
import { paths } from '../paths'
import {
  accessibilityStatementJson,
  easyNewsFeed,
  newsFeed,
  robots,
  security,
  sitemap,
} from './machineTexts'
import type { TextParts } from './machineTexts'
import { sendBody } from './sendBody'

export interface Health {
  /** Whether the process works at all; it must not ask the database. */
  isAlive?(): boolean
  /** Whether it can serve and save: database, disk, migrations. */
  isReady(): Promise<boolean>
}

const TEXT = 'text/plain; charset=utf-8'
const ATOM = 'application/atom+xml; charset=utf-8'

const texts: readonly { path: string; contentType: string; make(parts: TextParts): string }[] = [
  { path: paths.feed, contentType: ATOM, make: newsFeed },
  { path: paths.easyFeed, contentType: ATOM, make: easyNewsFeed },
  { path: paths.sitemap, contentType: 'application/xml; charset=utf-8', make: sitemap },
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
  for (const { path, contentType, make } of texts) {
    app.get(path, (req, res) => {
      const renew = () => cache.put(path, make(parts()), contentType)
      sendBody(req, res, cache.get(path) ?? orElse(renew, () => cache.lastGood(path)))
    })
  }
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
