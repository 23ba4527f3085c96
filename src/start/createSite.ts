import { join, resolve } from 'node:path'

import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { pino } from 'pino'
import type { Logger } from 'pino'

import { BarrierDesk } from '../cms/barriers/barrierDesk'
import { room } from '../cms/reviewRoom/sharedRoom'
import { SitePaper } from '../cms/reviewRoom/sitePaper'
import { SiteRoom } from '../cms/reviewRoom/siteRoom'
import type { ContentStore } from '../cms/store/contentStore'
import { WishCounter } from '../cms/wishes/countWish'
import type { Env } from '../config/env'
import { loadAssets } from '../site/assets'
import { createSiteSearch } from '../site/contentSearch'
import { createApp } from '../site/createApp'
import type { App } from '../site/createApp'
import { sitePages } from '../site/pages'
import { createPageRenderer } from '../site/renderPage'
import { readTestRun } from './testRun'
import { createPreviewSource } from './previewSource'
import { signedIn } from './signedIn'

interface SiteParts {
  env: Env
  payload: Payload
  content: ContentStore
  /** Answers `/admin`, `/api` and `/_next`. */
  admin: RequestHandler
  /** Folder of what is built: packed assets, report of the last test run. */
  dist: string
  /** Where requests are written down; standard output where left out. */
  log?: Logger
}

/** All parts of the public site, put together. */
export function createSite({ env, payload, content, admin, dist, log }: SiteParts): App {
  const search = createSiteSearch(content)
  const { siteUrl } = env
  const assets = join(dist, 'assets')
  const testRun = readTestRun(dist)
  return createApp({
    content,
    search,
    pages: sitePages,
    render: createPageRenderer({ content, siteUrl, assets: loadAssets(assets) }),
    assets: { directory: assets, pictograms: resolve('src/site/assets/pictograms') },
    settings: {
      siteUrl,
      isProduction: env.isProduction,
      trustedProxies: env.trustedProxies,
      isMaintenance: env.isMaintenance,
      cachedPages: env.cachedPages,
    },
    media: storeOf('media', env.mediaDir, content),
    documents: storeOf('documents', join(env.mediaDir, 'dokumente'), content),
    films: {
      ...storeOf('films', join(env.mediaDir, 'filme'), content),
      captions: (id) => content.captions(id),
    },
    health: {
      isReady: async () =>
        (await payload.count({ collection: 'topics', overrideAccess: true })).totalDocs >= 0,
    },
    cms: { handler: admin, isSignedIn: signedIn(payload) },
    wishes: new WishCounter(payload),
    reports: {
      desk: new BarrierDesk({ payload }),
      formSecret: `form:${payload.config.secret}`,
    },
    ...(testRun && { testRun }),
    reviewRoom: new SiteRoom(room(), content.lookups),
    paperRoom: new SitePaper(room(), content.lookups),
    preview: createPreviewSource({
      payload,
      content,
      secret: payload.config.secret,
      routes: sitePages.routes,
      context: { search, siteUrl, today: new Date().toISOString().slice(0, 10) },
    }),
    log: log ?? pino({ level: env.isProduction ? 'info' : 'warn' }),
  })
}

function storeOf(
  collection: 'media' | 'documents' | 'films',
  directory: string,
  content: ContentStore,
) {
  return {
    directory,
    lookup: (file: string) => {
      const mimeType = content.uploadType(collection, file)
      return mimeType === undefined ? undefined : { mimeType }
    },
  }
}
