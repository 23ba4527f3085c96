import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { TEST_SECRET, copyDemo } from '../../support/demoTemplate'

const FIRST_PORT = Number(process.env.TEST_PORT ?? '3456') + 10

export interface SiteProcess {
  origin: string
  child: ChildProcess
  /** Everything that it wrote so far. */
  output(): string
  /** Asks until the address answers with this status. */
  until(path: string, status: number, seconds: number): Promise<void>
  /** `kill -9`. */
  kill(): Promise<void>
  /** As the operator stops it; answers the exit code. */
  stop(): Promise<number | null>
}

/** A folder of its own with the demo content. */
export async function demoFolder(name: string): Promise<string> {
  const folder = join(tmpdir(), `kreis-inklusiv-${name}-${process.pid}`)
  await copyDemo(folder)
  return folder
}

/** Runs a command of the built program to its end. */
export async function run(script: string, dataDir: string, args: string[] = []) {
  const child = spawn(process.execPath, [script, ...args], { env: settings(dataDir, FIRST_PORT) })
  const words = collect(child)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, output: words() }
}

/** Starts the built server; `until` says what to wait for. */
export function launch(
  dataDir: string,
  port = FIRST_PORT,
  more: Record<string, string> = {},
): SiteProcess {
  const env = { ...settings(dataDir, port), ...more }
  const child = spawn(process.execPath, ['dist/server.js'], { env })
  const output = collect(child)
  const origin = `http://localhost:${port}`
  const closed = once(child, 'close') as Promise<[number | null]>
  return {
    origin,
    child,
    output,
    until: (path, status, seconds) => untilStatus(origin + path, { status, seconds, output }),
    kill: async () => {
      child.kill('SIGKILL')
      await closed
    },
    stop: async () => {
      child.kill('SIGTERM')
      return (await closed)[0]
    },
  }
}

function settings(dataDir: string, port: number): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    DEMO: '1',
    DATA_DIR: dataDir,
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    PAYLOAD_SECRET: TEST_SECRET,
    TRUSTED_PROXIES: '1',
    BACKUP_EVERY_MINUTES: '0',
  }
}

function collect(child: ChildProcess): () => string {
  const chunks: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString()
}

async function untilStatus(
  url: string,
  { status, seconds, output }: { status: number; seconds: number; output: () => string },
): Promise<void> {
  const end = Date.now() + seconds * 1000
  let last: unknown
  while (Date.now() < end) {
    last = await fetch(url).then(
      (response) => response.status,
      () => 'no answer',
    )
    if (last === status) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(
    `${url}: ${String(last)} instead of ${status} after ${seconds} s\n${output().slice(-3000)}`,
  )
}
