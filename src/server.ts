import { resolve } from 'node:path'

import { readEnv } from './config/env'
import { lockDatabase } from './database/lockDatabase'
import { checkDatabase, checkFolders, checkNode } from './start/checks'
import { putCleanStopBack, takeCleanStop } from './start/cleanStop'
import { keepHeapSmall } from './start/keepHeapSmall'
import { ReadersThread } from './start/readers/readersThread'
import { runOrExplain } from './start/runOrExplain'
import { stopOnSignal } from './start/stopOnSignal'

const DIST = resolve('dist')

await runOrExplain(async () => {
  checkNode()
  const env = readEnv()
  checkDatabase(env)
  await checkFolders(env)
  const lock = lockDatabase(env, 'Server')
  keepHeapSmall(env)
  const mark = env.isProduction ? takeCleanStop(env, DIST) : undefined
  const leaveAsFound = () => putCleanStopBack(env, mark)
  // Readers do not wait for the CMS, whose modules take seconds to load.
  const readers = env.isProduction
    ? new ReadersThread(DIST, { env, isKeptCurrent: mark !== undefined })
    : undefined
  const release = () => lock?.release()
  // Readers may be there already: they are not cut off, however early it ends.
  const stopping = stopOnSignal(async () => {
    await readers?.stop()
    leaveAsFound()
    release()
  })
  // On one core, the CMS's modules would take the time of the first page.
  await readers?.begun
  // Alone and before all that uses it (scripts/build.mjs, `writeEntry`).
  await import('lexical')
  const { startCms, startDevelopment } = await import('./start/startCms')
  // Stopped meanwhile: a database that is not opened stays as it was found.
  if (stopping.isStopping()) return
  const parts = { env, dist: DIST, leaveAsFound, release, stopping }
  await (readers ? startCms({ ...parts, readers }) : startDevelopment(parts))
  process.stdout.write(
    `\nDie Website läuft:   http://localhost:${env.port}\nZum Bearbeiten:      http://localhost:${env.port}/admin\nBeenden mit Strg + C\n`,
  )
})
