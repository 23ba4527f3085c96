import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Express } from 'express'
import { pino } from 'pino'

import { signToken } from '../shared/signedToken'
import type { AppParts, SiteSettings } from './appParts'
import { createClock } from './clock'
import { logRequests } from './http/accessLog'
import { mountCms } from './http/cms'
import { createExpressApp } from './http/expressApp'
import { serveHealth, serveMachineTexts } from './http/machineRoutes'
import { PageServer } from './http/pageServer'
import { servePictograms } from './http/pictograms'
import { PictureCache } from './http/pictureCache'
import { servePreviews } from './http/preview'
import { serveReviewRoom } from './http/room/serveReviewRoom'
import { limitSearches } from './http/searchLimit'
import { securityHeaders } from './http/securityHeaders'
import { setHeaders } from './http/setHeaders'
import { serveAssets } from './http/staticFiles'
import { inSmallLetters, onlyReading, withoutTrailingSlash } from './http/tidyAddresses'
import { lockedIn, serveUploads } from './http/uploads'
import { serveWishes } from './http/wishes'
import { serveReports } from './http/reports'
import { noteReads } from './notedContent'
import type { PageContext, PageInMaking } from './page'
import { PageCache } from './pageCache'
import { easyPath, paths } from './paths'

export interface App {
  /** Listener for Node's HTTP server. */
  handle(req: IncomingMessage, res: ServerResponse): void
}

/** The front door: every request enters here. */
export function createApp(parts: AppParts): App {
  const kit = createKit(parts)
  const app = createExpressApp()
  configure(app, parts.settings)
  logRequests(app, kit.log)
  if (parts.cms) {
    const { isProduction, siteUrl } = parts.settings
    mountCms(app, parts.cms, { isHttps: isTls(siteUrl), isDevelopment: !isProduction })
  }
  app.use(setHeaders(kit.siteHeaders))
  serveHealth(app, parts.health)
  if (!parts.settings.isMaintenance) serveForms(app, parts, kit)
  app.use(onlyReading)
  serveFiles(app, parts, kit)
  if (parts.preview) servePreviews(app, kit.server, parts.preview, kit.framedHeaders)
  app.use(withoutTrailingSlash)
  if (parts.settings.isMaintenance) app.use(kit.server.maintenance)
  const { siteUrl } = parts.settings
  const { routes } = parts.pages
  serveMachineTexts(app, kit.caches.plain, {
    begin: kit.begin,
    of: { siteUrl, routes, ...(parts.testRun && { testRun: parts.testRun }) },
  })
  servePages(app, parts, kit.server)
  app.use(inSmallLetters, kit.server.missing)
  app.use(kit.server.failed)
  const kept = parts.settings.isMaintenance ? [kit.pictures] : [kit.caches.plain, kit.pictures]
  return { handle: listener(app, kept) }
}

type Kit = ReturnType<typeof createKit>

/** What the parts of the application share. */
function createKit(parts: AppParts) {
  const { content, settings, pages, render } = parts
  const isHttps = isTls(settings.siteUrl)
  const siteHeaders = securityHeaders({ isHttps })
  const framedHeaders = securityHeaders({ isHttps, isFramed: true })
  const clock = createClock(parts.now)
  const state = { revision: () => content.revision, today: clock.today }
  const kept = { state, siteHeaders }
  const caches = {
    plain: new PageCache({
      ...kept,
      maxEntries: settings.cachedPages,
      improves: settings.isProduction,
    }),
    queried: new PageCache({
      ...kept,
      maxEntries: Math.min(500, settings.cachedPages),
      maxBytes: 32_000_000,
    }),
  }
  const pictures = new PictureCache({ revision: state.revision, headers: lockedIn(siteHeaders) })
  const log = parts.log ?? pino({ level: 'silent' })
  const begin = (): PageInMaking => ({ today: clock.today(), ...noteReads(content) })
  const context = contextOf(parts, clock.today)
  const server = new PageServer({ pages, context, begin, render, caches, siteHeaders, log })
  return { siteHeaders, framedHeaders, caches, pictures, log, context, begin, server }
}

/** What pages may read; what they read for a page that may be kept is noted. */
function contextOf(parts: AppParts, today: () => string) {
  const { content, reports, search, settings, testRun } = parts
  return (page?: PageInMaking): PageContext => ({
    content: page?.content ?? content,
    siteUrl: settings.siteUrl,
    today: page?.today ?? today(),
    // What is found may change with any text.
    get search() {
      page?.reads.needRevision()
      return search
    },
    // Signed only for the few pages that have a form.
    get formToken() {
      return reports && formTokenOf(reports.formSecret)
    },
    ...(testRun && { testRun }),
  })
}

const isTls = (siteUrl: string): boolean => siteUrl.startsWith('https:')

function configure(app: Express, { trustedProxies, isProduction }: SiteSettings): void {
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', trustedProxies)
  app.set('case sensitive routing', true)
  app.set('strict routing', true)
  app.set('query parser', false)
  app.set('env', isProduction ? 'production' : 'development')
}

function serveFiles(
  app: Express,
  { assets, settings, media, documents, films }: AppParts,
  { pictures, siteHeaders }: Kit,
): void {
  serveAssets(app, { directory: assets.directory, siteHeaders, isKept: settings.isProduction })
  servePictograms(app, { directory: assets.pictograms, siteHeaders })
  serveUploads(app, { media, documents, films }, pictures)
}

/** Where readers and reviewers send something. */
function serveForms(app: Express, parts: AppParts, kit: Kit): void {
  const { content, paperRoom, reports, reviewRoom, settings, wishes } = parts
  const { context, log, server, siteHeaders } = kit
  const isHttps = isTls(settings.siteUrl)
  if (wishes) serveWishes(app, { content, wishes, log })
  if (reports) serveReports(app, { ...reports, server, context, siteHeaders, log })
  if (reviewRoom && paperRoom)
    serveReviewRoom(app, {
      ...{ room: reviewRoom, paper: paperRoom, desk: reports?.desk, server, isHttps },
      siteHeaders: securityHeaders({ isHttps, hasScript: true }),
    })
}

/** A form may be sent for 30 days after its page was made. */
function formTokenOf(secret: string): string {
  const now = Date.now()
  return signToken(String(now), now + 30 * 86_400_000, secret)
}

function servePages(app: Express, { pages }: AppParts, server: PageServer): void {
  const searchPaths: string[] = [paths.search, easyPath(paths.search)]
  app.get(searchPaths, limitSearches(server))
  // What people search for is kept nowhere.
  for (const route of pages.routes) {
    app.get(route.pattern, server.handlerOf(route, !searchPaths.includes(route.pattern)))
  }
}

/** What is in memory is answered before Express; TRACE would send cookies back (RFC 9110 § 9.3.8). */
function listener(app: Express, kept: readonly Pick<PageCache, 'handleRequest'>[]): App['handle'] {
  return (req, res) => {
    if (req.method === 'TRACE') {
      res.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    for (const cache of kept) if (cache.handleRequest(req, res)) return
    app(req, res)
  }
}
