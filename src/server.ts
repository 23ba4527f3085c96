import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { join, resolve } from 'node:path'

import config from '@payload-config'
import { getPayload } from 'payload'
import type { Payload } from 'payload'
import { pino } from 'pino'

import { BarrierDesk } from './cms/barriers/barrierDesk'
import { followChanges } from './cms/cluster/changeLog'
import { openRoom, room } from './cms/reviewRoom/sharedRoom'
import { SiteRoom } from './cms/reviewRoom/siteRoom'
import { ContentStore } from './cms/store/contentStore'
import { WishCounter } from './cms/wishes/countWish'
import { readEnv } from './config/env'
import type { Env } from './config/env'
import { lockDatabase } from './database/lockDatabase'
import { prepareCheck } from './easyLanguage/prepare'
import { onCommitted } from './shared/commitSignals'
import type { ContentChange } from './shared/commitSignals'
import { loadAssets } from './site/assets'
import { createSiteSearch } from './site/contentSearch'
import { createApp } from './site/createApp'
import type { App } from './site/createApp'
import { sitePages } from './site/pages'
import { createPageRenderer } from './site/renderPage'
import { checkDatabase, checkFolders, checkNode, listenProblem } from './start/checks'
import { createCmsHandler } from './start/cmsHandler'
import { createPreviewSource } from './start/previewSource'
import { runOrExplain } from './start/runOrExplain'
import { stopGracefully } from './start/stopGracefully'
import { readTestRun } from './start/testRun'
import { workInBackground } from './start/workInBackground'

const DIST = resolve('dist')
const ASSETS = join(DIST, 'assets')

await runOrExplain(async () => {
  checkNode()
  const env = readEnv()
  checkDatabase(env)
  await checkFolders(env)
  const lock = lockDatabase(env, 'Server')

  const site: { app?: App } = {}
  const server = createServer({ maxHeaderSize: 16_384 }, (req, res) => {
    if (site.app) site.app.handle(req, res)
    else
      res
        .writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' })
        .end('Der Server startet gerade.\n')
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 60_000
  const cms = createCmsHandler(env, server)
  if (!env.isProduction) await startDevelopment(env, server, cms.prepare)

  const payload = await getPayload({ config, cron: true })
  const content = await ContentStore.load(payload, { isDemo: env.isDemo })
  openRoom(payload)
  const apply = (changes: ContentChange[]) =>
    content
      .apply(changes)
      .catch((error: unknown) =>
        payload.logger.error({ err: error, msg: 'Content could not be read again.' }),
      )
  onCommitted((changes) => void apply(changes))
  followChanges(payload, apply)
  site.app = createSite(env, payload, content, cms.handler)
  workInBackground(room())
  if (env.isProduction) {
    await listen(env, server)
    void cms.prepare().then(prepareCheck)
  }
  stopGracefully(server, async () => {
    await payload.destroy()
    lock?.release()
  })
  process.stdout.write(
    `\nDie Website läuft:   http://localhost:${env.port}\nZum Bearbeiten:      http://localhost:${env.port}/admin\nBeenden mit Strg + C\n`,
  )
})

/** All parts of the public site, put together. */
function createSite(
  env: Env,
  payload: Payload,
  content: ContentStore,
  admin: ReturnType<typeof createCmsHandler>['handler'],
): App {
  const search = createSiteSearch(content)
  const { siteUrl } = env
  const testRun = readTestRun(DIST)
  const log = pino({ level: env.isProduction ? 'info' : 'warn' })
  return createApp({
    content,
    search,
    pages: sitePages,
    render: createPageRenderer({ content, siteUrl, assets: loadAssets(ASSETS) }),
    assets: { directory: ASSETS, pictograms: resolve('src/site/assets/pictograms') },
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
    admin,
    wishes: new WishCounter(payload),
    reports: {
      desk: new BarrierDesk({ payload }),
      formSecret: `form:${payload.config.secret}`,
    },
    ...(testRun && { testRun }),
    reviewRoom: new SiteRoom(room(), content.lookups),
    preview: createPreviewSource({
      payload,
      content,
      secret: payload.config.secret,
      routes: sitePages.routes,
      context: { search, siteUrl, today: new Date().toISOString().slice(0, 10) },
    }),
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

/** In development Next comes first and is asked once, or config changes are not seen (docs/architecture.md). */
async function startDevelopment(
  env: Env,
  server: Server,
  prepare: () => Promise<void>,
): Promise<void> {
  await listen(env, server)
  await prepare()
  await fetch(`http://localhost:${env.port}/_next/warm`).catch(() => undefined)
}

function listen(env: Env, server: Server): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error) => fail(listenProblem(error, env)))
    server.listen(env.port, env.host, done)
  })
}
