import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'

/**
 * `npm run bench`: starts the built site on the demo data and measures it from a second process.
 * Needs `npm run demo` once before. Figures depend on the machine; server and load share its cores.
 */
const PORT = 3399
const CONNECTIONS = 20
const SECONDS = 5
const origin = `http://127.0.0.1:${PORT}`
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })

if (!existsSync('dist/server.js') || !existsSync('data/kreis.sqlite')) {
  console.error('Bitte starten Sie zuerst einmal: npm run demo')
  process.exit(1)
}

const started = performance.now()
const server = spawn(process.execPath, ['dist/server.js'], {
  stdio: 'ignore',
  env: {
    ...process.env,
    NODE_ENV: 'production',
    DEMO: '1',
    PORT: String(PORT),
    SITE_URL: origin,
    PAYLOAD_SECRET: readFileSync('data/demo-geheimnis', 'utf8'),
  },
})
while (
  !(await ask('/').then(
    (answer) => answer.status === 200,
    () => false,
  ))
)
  await pause(20)
print('Start bis zur ersten Seite', `${Math.round(performance.now() - started)} ms`)

const sitemap = (await ask('/sitemap.xml')).body
const pages = [...sitemap.matchAll(/<loc>[^<]*?\/\/[^/]+([^<]*)<\/loc>/g)].map(
  (match) => match[1] || '/',
)
for (const page of pages) await ask(page)
print('Seiten der Sitemap', String(pages.length))
print('Speicher danach', `${Math.round(memory() / 1024)} MB`)
await load('Artikel aus dem Seitenspeicher', () => '/aktuelles/vielfalt-im-alter')
let word = 0
await load(
  'Gerendert: Liste mit wechselndem Filter (404)',
  () => `/aktuelles?jahr=${1000 + (word++ % 900)}`,
)
server.kill('SIGTERM')
agent.destroy()

async function load(name, path) {
  const times = []
  const end = performance.now() + SECONDS * 1000
  const worker = async () => {
    while (performance.now() < end) {
      const begin = performance.now()
      await ask(path())
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

function ask(path) {
  return new Promise((done, fail) => {
    get(`${origin}${path}`, { agent, headers: { 'Accept-Encoding': 'identity' } }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (chunk) => (body += chunk))
      answer.on('end', () => done({ status: answer.statusCode, body }))
    }).on('error', fail)
  })
}

function memory() {
  const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))
  return Number(line?.[1] ?? 0)
}

function pause(ms) {
  return new Promise((done) => setTimeout(done, ms))
}

function print(name, value) {
  console.log(`${name.padEnd(48)} ${value}`)
}
