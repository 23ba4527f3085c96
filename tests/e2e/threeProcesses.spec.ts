import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import sharp from 'sharp'

import { bodyOf } from '../support/bodyOf'
import { TEST_SECRET } from '../support/demoTemplate'
import { TEST_PORT } from '../support/startSite'

/** Three servers on one MongoDB and one folder of uploads, as behind a load balancer (docs/betrieb.md). */
const server = process.env.MONGODB_URI
const ports = [TEST_PORT + 11, TEST_PORT + 12, TEST_PORT + 13]
const at = (index: number, path: string) => `http://localhost:${ports[index] ?? 0}${path}`
const running: ChildProcess[] = []
const folder = mkdtempSync(join(tmpdir(), 'kreis-drei-'))

test.skip(server === undefined, 'no MongoDB server (docs/betrieb.md)')
test.describe.configure({ mode: 'serial', timeout: 180_000 })

let cookie = ''

test.beforeAll(async () => {
  // Three servers start one after the other on a machine that is busy with other tests.
  test.setTimeout(180_000)
  const uri = new URL(server ?? '')
  uri.pathname = `/drei-${randomBytes(6).toString('hex')}`
  const env = (port: number) => ({
    ...process.env,
    NODE_ENV: 'production' as const,
    DATABASE_URI: uri.href,
    DATA_DIR: folder,
    MONGODB_WITHOUT_TRANSACTIONS: '1',
    // The second step of a log-in is tested on its own (secondFactor.spec.ts).
    REQUIRE_TOTP: '0',
    PAYLOAD_SECRET: TEST_SECRET,
    PORT: String(port),
    SITE_URL: at(0, ''),
  })
  const said = execFileSync(
    process.execPath,
    ['dist/create-admin.js', 'drei@example.org', 'Frau Drei'],
    { env: env(ports[0] ?? 0), encoding: 'utf8' },
  )
  const password = /Passwort: (\S+)/.exec(said)?.[1] ?? ''
  for (const port of ports)
    running.push(spawn(process.execPath, ['dist/server.js'], { env: env(port), stdio: 'ignore' }))
  for (const index of ports.keys())
    await expect
      .poll(() => status(at(index, '/readyz')), { timeout: 90_000, intervals: [300] })
      .toBe(200)
  cookie = cookieOf(await logIn(0, { email: 'drei@example.org', password }))
})

test.afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

test('a session begun on one is good on all', async () => {
  for (const index of ports.keys()) {
    const me = await fetch(at(index, '/api/users/me'), { headers: headers() })
    expect(await me.json()).toMatchObject({ user: { email: 'drei@example.org' } })
  }
})

test('what is published on one, all show within two seconds, with its picture', async () => {
  const picture = await upload()
  const topic = await send('/api/topics', {
    slug: 'bau',
    name: 'Bau',
    easyName: 'Bau',
    description: 'd',
    easyDescription: 'd',
    look: 'sun',
    pictogram: 'haus',
  })
  await send('/api/news', {
    title: 'Neue Rampe',
    teaser: 'Kurz gesagt.',
    body: bodyOf('Ein Absatz.'),
    picture: picture.id,
    topics: [topic.id],
    date: { iso: '2026-11-01T00:00:00.000Z', precision: 'day' },
    _status: 'published',
  })
  const began = Date.now()
  for (const index of ports.keys()) {
    await expect
      .poll(() => status(at(index, '/aktuelles/neue-rampe')), { timeout: 2000, intervals: [50] })
      .toBe(200)
  }
  expect(Date.now() - began).toBeLessThan(2000)
  for (const index of ports.keys())
    expect(await status(at(index, `/media/${picture.filename}`))).toBe(200)
})

test('D6 five wrong codes close an account on all, wherever they were typed', async () => {
  const person = await withSecondFactor('falsch@example.org')
  const said = []
  for (const index of [0, 1, 2, 0, 1, 2, 0])
    said.push((await logIn(index, { ...person.account, code: 'falsch' })).status)
  expect(said).toEqual([401, 401, 401, 401, 401, 429, 429])
  const right = await logIn(1, { ...person.account, code: person.nextCode() })
  expect(right.status, 'closed for the right code too').toBe(429)
})

test('D6 ten wrong passwords in an hour close an address on all, whether it has an account or not', async () => {
  const wrong = { email: 'niemand@example.org', password: 'kein-passwort-von-jemand' }
  const said = []
  for (const index of [0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0])
    said.push((await logIn(index, wrong)).status)
  expect(said).toEqual([...Array<number>(10).fill(401), 429, 429, 429])
  const sameAddress = { ...wrong, email: ' Niemand@Example.org' }
  expect((await logIn(2, sameAddress)).status).toBe(429)
})

test('E2 a code opens one session, however many are asked at once with it', async () => {
  const person = await withSecondFactor('einmal@example.org')
  const asked = { ...person.account, code: person.nextCode() }
  const said = await Promise.all(ports.map(async (_, index) => (await logIn(index, asked)).status))
  expect(said.toSorted()).toEqual([200, 401, 401])
})

/** An editor who logs in with a code, and a code that was not used yet. */
async function withSecondFactor(email: string) {
  const account = { email, password: randomBytes(12).toString('base64url') }
  await send('/api/users', { ...account, name: 'Frau Code', role: 'editor' })
  const own = { cookie: cookieOf(await logIn(0, account)), Origin: at(0, '') }
  const ask = (path: string, data: object) =>
    fetch(at(0, `/api/users/second-factor/${path}`), {
      method: 'POST',
      headers: { ...own, 'Content-Type': 'application/json' },
      body: JSON.stringify(data),
    })
  const offer = (await (await ask('offer', {})).json()) as { secret: string; ticket: string }
  const totp = new TOTP({ secret: Secret.fromBase32(offer.secret) })
  const confirmed = await ask('confirm', { code: totp.generate(), ticket: offer.ticket })
  expect(confirmed.status, await confirmed.clone().text()).toBe(200)
  return { account, nextCode: () => totp.generate({ timestamp: Date.now() + 30_000 }) }
}

const logIn = (index: number, data: object): Promise<Response> =>
  fetch(at(index, '/api/users/login'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: at(0, '') },
    body: JSON.stringify(data),
  })

const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? ''

const status = (url: string): Promise<number> =>
  fetch(url).then(
    (answer) => answer.status,
    () => 0,
  )

const headers = () => ({ cookie, Origin: at(0, '') })

interface Saved {
  id: string
  filename: string
}

async function send(path: string, data: object): Promise<Saved> {
  const answer = await fetch(at(1, path), {
    method: 'POST',
    headers: { ...headers(), 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  })
  return savedIn(answer)
}

async function upload(): Promise<Saved> {
  const image = await sharp({
    create: { width: 800, height: 600, channels: 3, background: '#c9502f' },
  })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(image)], { type: 'image/jpeg' }), 'rampe.jpg')
  form.set('_payload', JSON.stringify({ alt: 'Eine rote Fläche', credit: 'Foto: Test' }))
  return savedIn(
    await fetch(at(1, '/api/media'), { method: 'POST', headers: headers(), body: form }),
  )
}

async function savedIn(answer: Response): Promise<Saved> {
  expect(answer.status, await answer.clone().text()).toBe(201)
  return ((await answer.json()) as { doc: Saved }).doc
}
