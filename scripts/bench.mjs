import { spawn } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'

/**
 * `npm run bench`: starts the built site on a copy of the demo data and measures it from a second process.
 * Needs `npm run demo` once before. Figures depend on the machine; server and load share its cores.
 */
const PORT = 3399
const CONNECTIONS = 20
const SECONDS = 5
const FOLDER = 'data/bench'
const ARTICLE = '/aktuelles/vielfalt-im-alter'
const origin = `http://127.0.0.1:${PORT}`
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })

if (!existsSync('dist/server.js') || !existsSync('data/kreis.sqlite')) {
  console.error('Bitte starten Sie zuerst einmal: npm run demo')
  process.exit(1)
}
rmSync(FOLDER, { recursive: true, force: true })
for (const file of ['kreis.sqlite', 'kreis.sqlite-wal'])
  if (existsSync(`data/${file}`)) cpSync(`data/${file}`, `${FOLDER}/${file}`)

await measureSite()
await measureRendering()
agent.destroy()
rmSync(FOLDER, { recursive: true, force: true })

/** Start, memory, what is in the page cache, and the way from an editor's click to the reader. */
async function measureSite() {
  const started = performance.now()
  const server = await serve({})
  print('Start bis zur ersten Seite', `${Math.round(performance.now() - started)} ms`)
  const sitemap = (await ask('/sitemap.xml')).body
  const pages = [...sitemap.matchAll(/<loc>[^<]*?\/\/[^/]+([^<]*)<\/loc>/g)].map(
    (match) => match[1] || '/',
  )
  for (const page of pages) await ask(page)
  print('Seiten der Sitemap', String(pages.length))
  print('Speicher danach', `${Math.round(memory(server) / 1024)} MB`)
  await load('Artikel aus dem Seitenspeicher')
  await measurePublishing()
  await stop(server)
}

/** Every request renders the page anew. */
async function measureRendering() {
  const server = await serve({ CACHED_PAGES: '0' })
  await load('Artikel, jedes Mal neu gerendert')
  await stop(server)
}

/** From the answer to "publish" until a reader gets the new text; median and worst of 15. */
async function measurePublishing() {
  const headers = await logIn('editor@')
  const second = await logIn('admin@')
  const found = JSON.parse(
    (await ask(`/api/news?where[slug][equals]=${ARTICLE.split('/').at(-1)}&depth=0`, { headers }))
      .body,
  )
  const { id } = found.docs[0]
  const waits = []
  for (let count = 0; count < 15; count += 1) {
    const teaser = `Messung ${count} ${Date.now()}`
    await send(`/api/news/${id}?draft=true`, headers, { method: 'PATCH', data: { teaser } })
    await takeStep(id, 'submit', headers)
    await takeStep(id, 'release', second)
    const data = JSON.stringify({ _status: 'published' })
    const saved = await ask(`/api/news/${id}`, { method: 'PATCH', headers, data })
    if (saved.status !== 200) throw new Error(saved.body)
    const begin = performance.now()
    while (!(await ask(ARTICLE)).body.includes(teaser)) await pause(1)
    waits.push(performance.now() - begin)
  }
  waits.sort((a, b) => a - b)
  print(
    'Veröffentlichen → sichtbar (15-mal)',
    `Median ${waits[7].toFixed(1)} ms, längste ${waits[14].toFixed(1)} ms`,
  )
}

/** A text goes public only once a second person has released it. */
async function takeStep(id, step, headers) {
  const { fingerprint } = await send(`/api/news/${id}/workflow`, headers)
  await send(`/api/news/${id}/workflow/${step}`, headers, { method: 'POST', data: { fingerprint } })
}

async function send(path, headers, { method = 'GET', data } = {}) {
  const answer = await ask(path, {
    method,
    headers,
    ...(data === undefined ? {} : { data: JSON.stringify(data) }),
  })
  if (answer.status !== 200) throw new Error(answer.body)
  return JSON.parse(answer.body)
}

async function logIn(account) {
  const line = readFileSync('data/demo-anmeldungen.txt', 'utf8')
    .split('\n')
    .find((candidate) => candidate.includes(account))
  const [, email, password] = line.trim().split(/\s+/)
  const answer = await ask('/api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    data: JSON.stringify({ email, password }),
  })
  const { token } = JSON.parse(answer.body)
  return {
    Authorization: `JWT ${token}`,
    Cookie: `payload-token=${token}`,
    'Content-Type': 'application/json',
  }
}

async function serve(settings) {
  const server = spawn(process.execPath, ['dist/server.js'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DEMO: '1',
      PORT: String(PORT),
      SITE_URL: origin,
      DATA_DIR: FOLDER,
      PAYLOAD_SECRET: readFileSync('data/demo-geheimnis', 'utf8'),
      ...settings,
    },
  })
  const isUp = () =>
    ask('/').then(
      (answer) => answer.status === 200,
      () => false,
    )
  while (!(await isUp())) await pause(20)
  return server
}

function stop(server) {
  return new Promise((done) => {
    server.once('close', done)
    server.kill('SIGTERM')
  })
}

async function load(name) {
  const times = []
  const end = performance.now() + SECONDS * 1000
  const worker = async () => {
    while (performance.now() < end) {
      const begin = performance.now()
      await ask(ARTICLE)
      times.push(performance.now() - begin)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, worker))
  times.sort((a, b) => a - b)
  print(
    name,
    `${Math.round(times.length / SECONDS)} Anfragen/s, p99 ${times[Math.floor(times.length * 0.99)].toFixed(1)} ms`,
  )
}

function ask(path, { method = 'GET', headers = {}, data } = {}) {
  return new Promise((done, fail) => {
    const options = { agent, method, headers: { 'Accept-Encoding': 'identity', ...headers } }
    request(`${origin}${path}`, options, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (chunk) => (body += chunk))
      answer.on('end', () => done({ status: answer.statusCode, body }))
    })
      .on('error', fail)
      .end(data)
  })
}

function memory(server) {
  const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))
  return Number(line?.[1] ?? 0)
}

function pause(ms) {
  return new Promise((done) => setTimeout(done, ms))
}

function print(name, value) {
  console.log(`${name.padEnd(40)} ${value}`)
}
