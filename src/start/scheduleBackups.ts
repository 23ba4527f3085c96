import { spawn } from 'node:child_process'

import type { Logger } from 'pino'

import type { Env } from '../config/env'

const MINUTE_MS = 60_000

/** Backs up again and again, in a process of its own: copying a large database would keep readers waiting. */
export function scheduleBackups({ backup, databaseUri, isProduction }: Env, log: Logger): void {
  if (!isProduction || backup.everyMinutes === 0 || !databaseUri.startsWith('file:')) return
  let isRunning = false
  const run = () => {
    if (isRunning) return
    isRunning = true
    const child = spawn(process.execPath, ['dist/backup.js', '--if-changed'])
    const words: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => words.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => words.push(chunk))
    child.once('close', (code) => {
      isRunning = false
      const said = Buffer.concat(words).toString().trim()
      if (code === 0) log.info(said)
      else log.error(`Die Sicherung ist gescheitert: ${said}`)
    })
  }
  setInterval(run, backup.everyMinutes * MINUTE_MS).unref()
}
