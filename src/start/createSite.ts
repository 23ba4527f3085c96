import { join, resolve } from 'node:path'

import type { Logger } from 'pino'

import type { ContentStore } from '../cms/store/contentStore'
import type { Env } from '../config/env'
import { loadAssets } from '../site/assets'
import { createSiteSearch } from '../site/contentSearch'
import { createApp } from '../site/createApp'
import type { App } from '../site/createApp'
import type { PreviewSource } from '../site/http/preview'
import { sitePages } from '../site/pages'
import { createPageRenderer } from '../site/renderPage'
import type { SiteSearch } from '../site/siteSearch'
import type { SitePorts } from './standbyPorts'
import { readTestRun } from './testRun'

/** So long after a start pages come first; who searches meanwhile has the index made at once. */
const FIRST_PAGES_MS = 1_000

interface SiteParts {
  env: Env
  content: ContentStore
  ports: SitePorts
  /** Left out while the database is not there: previews come from it. */
  preview?: (search: SiteSearch) => PreviewSource
  /** Builds the search index before somebody searches; left out where nobody does. */
  readsAhead?: boolean
  /** Folder of what is built: packed assets, report of the last test run. */
  dist: string
  log: Logger
}

/** All parts of the public site, put together. */
export function createSite({
  content,
  dist,
  env,
  log,
  ports,
  preview,
  readsAhead,
}: SiteParts): App {
  const search = createSiteSearch(content)
  if (readsAhead) setTimeout(() => search.prepare(), FIRST_PAGES_MS).unref()
  const { siteUrl } = env
  const assets = join(dist, 'assets')
  const testRun = readTestRun(dist)
  return createApp({
    content,
    search,
    pages: sitePages,
    render: createPageRenderer({ siteUrl, assets: loadAssets(assets) }),
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
    ...ports,
    ...(testRun && { testRun }),
    ...(preview && { preview: preview(search) }),
    log,
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
