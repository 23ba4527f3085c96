import type { Server } from 'node:http'

import config from '@payload-config'
import { getPayload } from 'payload'
import type { Payload } from 'payload'
import { pino } from 'pino'
import type { Logger } from 'pino'

import { openRoom, room } from '../cms/reviewRoom/sharedRoom'
import { ContentStore } from '../cms/store/contentStore'
import { Snapshot } from '../cms/store/snapshot'
import type { Env } from '../config/env'
import { prepareCheck } from '../easyLanguage/prepare'
import type { App } from '../site/createApp'
import type { SiteSearch } from '../site/siteSearch'
import { snapshotFile } from './backupPlaces'
import { listenProblem } from './checks'
import { checkPublishedPages } from './checkPublishedPages'
import { markCleanStop } from './cleanStop'
import { createCmsHandler } from './cmsHandler'
import type { CmsHandler } from './cmsHandler'
import { createSite } from './createSite'
import { createHttpServer } from './httpServer'
import { keepUpToDate } from './keepUpToDate'
import { livePorts } from './livePorts'
import { openContent } from './openContent'
import { createPreviewSource } from './previewSource'
import { PrivateSocket } from './privateSocket'
import { closeGently } from './readers/closeGently'
import type { ReadersThread } from './readers/readersThread'
import { scheduleBackups } from './scheduleBackups'
import type { Stopping } from './stopOnSignal'
import { watchDatabase } from './watchDatabase'
import { workInBackground } from './workInBackground'

interface Parts {
  env: Env
  /** Folder of what is built. */
  dist: string
  stopping: Stopping
  /** For a stop before the content was loaded. */
  leaveAsFound(): void
  /** Gives the data folder back. */
  release(): void
}

/** The CMS behind the readers' thread: loads content, hands it over, and answers on a socket of its own. */
export async function startCms({
  dist,
  env,
  leaveAsFound,
  readers,
  release,
  stopping,
}: Parts & { readers: ReadersThread }): Promise<void> {
  const { log, server, setApp } = appServer(env)
  const socket = new PrivateSocket()
  const cms = createCmsHandler(env, server)
  const open: { close?: () => Promise<void> } = {}
  stopping.onStop(async () => {
    await readers.stop()
    if (open.close) await open.close()
    else leaveAsFound()
    socket.remove()
    release()
  })
  const snapshot = new Snapshot(snapshotFile(env), (error) =>
    log.error({ err: error }, 'The last good state could not be written.'),
  )
  const { content, payload } = await openContent({
    env,
    connect: () => getPayload({ config, cron: true }),
    meanwhile: () => readers.showKept(),
    log,
  })
  open.close = async () => {
    await snapshot.flush(content.saved)
    await payload.destroy()
    if (snapshot.isCurrent()) markCleanStop(env, dist)
  }
  content.follow((news) => readers.tell(news))
  keepUpToDate(payload, content, snapshot)
  // One more proxy in front: the readers' thread.
  const inner = { ...env, trustedProxies: env.trustedProxies + 1 }
  const reload = async () => {
    await content.reload()
    snapshot.schedule(content.saved)
  }
  setApp(openSite({ env: inner, dist, payload, content, reload, cms, log, ...stopping }))
  workInBackground(room(), env)
  scheduleBackups(env, log)
  await checkPublishedPages(env, payload)
  await readers.show({ all: content.saved() })
  await socket.listen(server)
  readers.openCms(socket.path)
  void cms.prepare().then(prepareCheck)
}

/** Everything in one thread, for development: Next comes first and is asked once, or config changes are not seen (docs/architecture.md). */
export async function startDevelopment({ dist, env, release, stopping }: Parts): Promise<void> {
  const { log, server, setApp } = appServer(env)
  const cms = createCmsHandler(env, server)
  const open: { payload?: Payload } = {}
  stopping.onStop(async () => {
    await closeGently(server)
    await open.payload?.destroy()
    release()
  })
  await new Promise<void>((done, fail) => {
    server.once('error', (error) => fail(listenProblem(error, env)))
    server.listen(env.port, env.host, done)
  })
  await cms.prepare()
  await fetch(`http://localhost:${env.port}/_next/warm`).catch(() => undefined)
  const payload = await getPayload({ config, cron: true })
  open.payload = payload
  const content = await ContentStore.load(payload, { isDemo: env.isDemo })
  keepUpToDate(payload, content)
  const { reload } = content
  setApp(openSite({ env, dist, payload, content, reload, cms, log, ...stopping }))
  workInBackground(room(), env)
  await checkPublishedPages(env, payload)
}

/** A web server whose application comes later. */
function appServer(env: Env) {
  const site: { app?: App } = {}
  const server: Server = createHttpServer((req, res) => {
    if (site.app) site.app.handle(req, res)
    else
      res
        .writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' })
        .end('Der Server startet gerade.\n')
  })
  const log = pino({ level: env.isProduction ? 'info' : 'warn' })
  return { log, server, setApp: (app: App) => (site.app = app) }
}

interface SiteParts {
  env: Env
  dist: string
  payload: Payload
  content: ContentStore
  /** Reads all content again, after the database was away. */
  reload(): Promise<void>
  cms: CmsHandler
  log: Logger
  isStopping(): boolean
}

/** The whole site with everything that needs the database. */
function openSite(parts: SiteParts): App {
  const { cms, content, dist, env, isStopping, log, payload, reload } = parts
  openRoom(payload)
  const watch = watchDatabase(payload, env, reload)
  const preview = (search: SiteSearch) => createPreviewSource({ payload, content, env, search })
  const ports = livePorts({ env, payload, content, admin: cms.handler, watch, isStopping })
  return createSite({ env, content, ports, preview, dist, log })
}
