import { createServer } from 'node:http'
import { resolve } from 'node:path'

import { loadAssets } from '../../src/site/assets'
import { createSiteSearch } from '../../src/site/contentSearch'
import { createApp } from '../../src/site/createApp'
import { sitePages } from '../../src/site/pages'
import { createPageRenderer } from '../../src/site/renderPage'
import { fakeContentSource } from '../fakes/fakeContentSource'

/** Serves the real application and its real error page while every page type fails. */
const port = Number(process.env.PORT)
const siteUrl = `http://localhost:${port}`
const directory = resolve('dist/assets')
const content = fakeContentSource({})
const nothing = { directory, lookup: () => undefined }

const app = createApp({
  content,
  search: createSiteSearch(content),
  pages: {
    ...sitePages,
    routes: sitePages.routes.map((route) => ({
      ...route,
      answer: () => {
        throw new Error('This page type fails on purpose.')
      },
    })),
  },
  render: createPageRenderer({ siteUrl, assets: loadAssets(directory) }),
  assets: { directory, pictograms: resolve('src/site/assets/pictograms') },
  settings: {
    siteUrl,
    isProduction: true,
    trustedProxies: 0,
    isMaintenance: false,
    cachedPages: 0,
  },
  media: nothing,
  documents: nothing,
  films: { ...nothing, captions: () => undefined },
  health: { isReady: async () => true },
})

const server = createServer(app.handle).listen(port)
process.once('SIGTERM', () => server.close(() => process.exit(0)))
