import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

import { TEST_SECRET, copyDemo } from './demoTemplate'

export const TEST_PORT = Number(process.env.TEST_PORT ?? '3456')

/** The same program told to answer every page with the maintenance page. */
export const MAINTENANCE_PORT = TEST_PORT + 1

/** The real pages over a content source that fails (tests/support/faultyServer.ts). */
export const FAULTY_PORT = TEST_PORT + 2

/** Log-ins of the demo content of the tests stand in this folder. */
export const TEST_DATA = resolve('data/test')

interface Running {
  stop(): Promise<void>
}

/** The built server on a new database with the demo content, and two more that show what readers see on bad days. */
export async function startSite(): Promise<Running> {
  if (!existsSync('dist/server.js') || !existsSync('.next/BUILD_ID')) {
    throw new Error(
      'The site is not built. Run "npm run build" first; "npm test" does it by itself.',
    )
  }
  const env = cleanFolder(TEST_DATA, TEST_PORT)
  await copyDemo(TEST_DATA)
  const servers = await Promise.all([
    serve(['dist/server.js'], env),
    serve(['dist/server.js'], {
      ...cleanFolder(resolve('data/test-maintenance'), MAINTENANCE_PORT),
      MAINTENANCE: '1',
    }),
    serve(['--import', 'tsx', 'tests/support/faultyServer.ts'], {
      ...process.env,
      PORT: String(FAULTY_PORT),
    }),
  ])
  return {
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()))
    },
  }
}

/** Settings of a server on an empty folder. */
function cleanFolder(folder: string, port: number) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return {
    ...process.env,
    NODE_ENV: 'production' as const,
    DEMO: '1',
    DATA_DIR: folder,
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    PAYLOAD_SECRET: TEST_SECRET,
    // So that a test can be many readers (tests/a11y/addresses.ts).
    TRUSTED_PROXIES: '1',
  }
}

async function serve(args: string[], env: NodeJS.ProcessEnv): Promise<Running> {
  const server = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  await answers(`http://localhost:${env.PORT ?? ''}/readyz`, server)
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
