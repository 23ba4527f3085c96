import type { Server } from 'node:http'
import { resolve } from 'node:path'

import config from '@payload-config'
import { getPayload } from 'payload'

import { followChanges } from './cms/cluster/changeLog'
import { openRoom, room } from './cms/reviewRoom/sharedRoom'
import { ContentStore } from './cms/store/contentStore'
import { readEnv } from './config/env'
import type { Env } from './config/env'
import { lockDatabase } from './database/lockDatabase'
import { prepareCheck } from './easyLanguage/prepare'
import { onCommitted } from './shared/commitSignals'
import type { ContentChange } from './shared/commitSignals'
import type { App } from './site/createApp'
import { checkDatabase, checkFolders, checkNode, listenProblem } from './start/checks'
import { createCmsHandler } from './start/cmsHandler'
import { createSite } from './start/createSite'
import { createHttpServer } from './start/httpServer'
import { runOrExplain } from './start/runOrExplain'
import { stopGracefully } from './start/stopGracefully'
import { workInBackground } from './start/workInBackground'

const DIST = resolve('dist')

await runOrExplain(async () => {
  checkNode()
  const env = readEnv()
  checkDatabase(env)
  await checkFolders(env)
  const lock = lockDatabase(env, 'Server')

  const site: { app?: App } = {}
  const server = createHttpServer((req, res) => {
    if (site.app) site.app.handle(req, res)
    else
      res
        .writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' })
        .end('Der Server startet gerade.\n')
  })
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
  site.app = createSite({ env, payload, content, admin: cms.handler, dist: DIST })
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
