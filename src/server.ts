import type { Server } from 'node:http'
import { resolve } from 'node:path'

import config from '@payload-config'
import { getPayload } from 'payload'
import { pino } from 'pino'

import { openRoom, room } from './cms/reviewRoom/sharedRoom'
import { Snapshot, readSaved } from './cms/store/snapshot'
import { readEnv } from './config/env'
import type { Env } from './config/env'
import { lockDatabase } from './database/lockDatabase'
import { prepareCheck } from './easyLanguage/prepare'
import type { App } from './site/createApp'
import type { SiteSearch } from './site/siteSearch'
import { snapshotFile } from './start/backupPlaces'
import { checkDatabase, checkFolders, checkNode, listenProblem } from './start/checks'
import { createCmsHandler } from './start/cmsHandler'
import { checkPublishedPages } from './start/checkPublishedPages'
import { createSite } from './start/createSite'
import { createHttpServer } from './start/httpServer'
import { keepUpToDate } from './start/keepUpToDate'
import { openContent } from './start/openContent'
import { createPreviewSource } from './start/previewSource'
import { runOrExplain } from './start/runOrExplain'
import { scheduleBackups } from './start/scheduleBackups'
import { livePorts, standbyPorts } from './start/sitePorts'
import { stopGracefully } from './start/stopGracefully'
import { watchDatabase } from './start/watchDatabase'
import { workInBackground } from './start/workInBackground'

const DIST = resolve('dist')

await runOrExplain(async () => {
  checkNode()
  const env = readEnv()
  checkDatabase(env)
  await checkFolders(env)
  const lock = lockDatabase(env, 'Server')
  const log = pino({ level: env.isProduction ? 'info' : 'warn' })

  const site: { app?: App } = {}
  const server = createHttpServer((req, res) => {
    if (site.app) site.app.handle(req, res)
    else
      res
        .writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' })
        .end('Der Server startet gerade.\n')
  })
  const cms = createCmsHandler(env, server)
  const open: { close?: () => Promise<void> } = {}
  const { isStopping } = stopGracefully(server, async () => {
    await open.close?.()
    lock?.release()
  })
  if (!env.isProduction) await startDevelopment(env, server, cms.prepare)

  const file = snapshotFile(env)
  const snapshot = new Snapshot(file, (error) =>
    log.error({ err: error }, 'The last good state could not be written.'),
  )
  const { payload, content } = await openContent({
    env,
    saved: env.isProduction ? await readSaved(file) : undefined,
    connect: () => getPayload({ config, cron: true }),
    meanwhile: async (stored) => {
      site.app = createSite({ env, content: stored, ports: standbyPorts(env), dist: DIST, log })
      await listen(env, server)
    },
    log,
  })
  open.close = async () => {
    await snapshot.flush(content.saved)
    await payload.destroy()
  }
  openRoom(payload)
  keepUpToDate(payload, content, snapshot)
  const watch = watchDatabase(payload, env, content.reload)
  const preview = (search: SiteSearch) => createPreviewSource({ payload, content, env, search })
  const ports = livePorts({ env, payload, content, admin: cms.handler, watch, isStopping })
  site.app = createSite({ env, content, ports, preview, dist: DIST, log })
  workInBackground(room(), env)
  scheduleBackups(env, log)
  await checkPublishedPages(env, payload)
  if (env.isProduction) {
    await listen(env, server)
    void cms.prepare().then(prepareCheck)
  }
  process.stdout.write(
    `\nDie Website läuft:   http://localhost:${env.port}\nZum Bearbeiten:      http://localhost:${env.port}/admin\nBeenden mit Strg + C\n`,
  )
})

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

/** Once: it listens already when the last good state was shown before. */
function listen(env: Env, server: Server): Promise<void> {
  if (server.listening) return Promise.resolve()
  return new Promise((done, fail) => {
    server.once('error', (error) => fail(listenProblem(error, env)))
    server.listen(env.port, env.host, done)
  })
}
