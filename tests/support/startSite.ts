import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

export const TEST_PORT = Number(process.env.TEST_PORT ?? '3456')

/** Log-ins of the demo content of the tests stand in this folder. */
export const TEST_DATA = resolve('data/test')

/** The built server on a new database with the demo content. */
export async function startSite(): Promise<{ stop(): Promise<void> }> {
  if (!existsSync('dist/server.js') || !existsSync('.next/BUILD_ID')) {
    throw new Error(
      'The site is not built. Run "npm run build" first; "npm test" does it by itself.',
    )
  }
  rmSync(TEST_DATA, { recursive: true, force: true })
  mkdirSync(TEST_DATA, { recursive: true })
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DEMO: '1',
    DATA_DIR: TEST_DATA,
    PORT: String(TEST_PORT),
    SITE_URL: `http://localhost:${TEST_PORT}`,
    PAYLOAD_SECRET: 'nur-fuer-die-tests-mit-mindestens-32-zeichen',
  }
  await ended(
    spawn(process.execPath, ['dist/fill-demo.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] }),
  )
  const server = spawn(process.execPath, ['dist/server.js'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await answers(`http://localhost:${TEST_PORT}/readyz`, server)
  return {
    stop: async () => {
      server.kill('SIGTERM')
      await ended(server).catch(() => undefined)
    },
  }
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  const limit = Date.now() + 60_000
  while (Date.now() < limit) {
    if (server.exitCode !== null)
      throw new Error(`The server ended with exit code ${server.exitCode}.`)
    const isReady = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (isReady) return
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error(`${url} did not answer within 60 s.`)
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    child.once('close', (code) =>
      code === 0 ? done() : fail(new Error(`exit code ${code ?? 'unknown'}`)),
    )
  })
}
