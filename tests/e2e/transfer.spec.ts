import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { TEST_SECRET } from '../support/demoTemplate'
import { TEST_DATA, TEST_PORT } from '../support/startSite'

const server = process.env.MONGODB_URI
const port = TEST_PORT + 14

test.skip(server === undefined, 'no MongoDB server (docs/betrieb.md)')

test('the whole demonstration moves from SQLite to MongoDB, and its pages stay the same', async () => {
  test.setTimeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'kreis-umzug-'))
  for (const file of ['kreis.sqlite', 'kreis.sqlite-wal', 'media'])
    if (existsSync(join(TEST_DATA, file)))
      cpSync(join(TEST_DATA, file), join(folder, file), { recursive: true })
  const uri = new URL(server ?? '')
  uri.pathname = `/umzug-${randomBytes(6).toString('hex')}`
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DEMO: '1',
    DATA_DIR: folder,
    MONGODB_WITHOUT_TRANSACTIONS: '1',
    PAYLOAD_SECRET: TEST_SECRET,
    PORT: String(port),
    SITE_URL: `http://localhost:${TEST_PORT}`,
  }
  const from = `file:${join(folder, 'kreis.sqlite')}`
  const move = () =>
    execFileSync(process.execPath, ['scripts/transfer.mjs', '--from', from, '--to', uri.href], {
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  expect(move()).toMatch(/Geschrieben und verglichen: \d+ Dokumente, \d+ Fassungen.*alle gleich/)
  expect(move).toThrow(/Das Ziel ist nicht leer/)

  const moved = spawn(process.execPath, ['dist/server.js'], {
    env: { ...env, DATABASE_URI: uri.href },
    stdio: 'ignore',
  })
  try {
    await expect
      .poll(() => read(port, '/readyz').then(({ status }) => status), { timeout: 60_000 })
      .toBe(200)
    for (const path of PAGES) expect(await read(port, path)).toEqual(await read(TEST_PORT, path))
  } finally {
    moved.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
})

const PAGES = [
  '/',
  '/aktuelles/vielfalt-im-alter',
  '/kommunen/dueren',
  '/zahlen',
  '/leichte-sprache/aktuelles/vielfalt-im-alter',
  '/leichte-sprache/woerterbuch',
]

async function read(at: number, path: string) {
  try {
    const answer = await fetch(`http://localhost:${at}${path}`)
    return { status: answer.status, body: await answer.text() }
  } catch {
    return { status: 0, body: '' }
  }
}
