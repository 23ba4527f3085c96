import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { load } from './load.mjs'
import { figuresOf, memoryOf, pause, spawnOn, tools } from './machine.mjs'
import { startNginx } from './nginx.mjs'
import { Desk, Site } from './site.mjs'

const ROUNDS = 5
const CONNECTIONS = 20
const ARTICLE = '/aktuelles/vielfalt-im-alter'
const SEARCH = '/suche?q=Barriere'

/** Everything that is measured on the demo; all figures are of five rounds. */
export async function measureSpeed({ folder, port, seconds, say }) {
  const starts = []
  const site = new Site(folder, port)
  for (let round = 0; round < ROUNDS; round += 1) {
    starts.push(await site.start())
    if (round < ROUNDS - 1) await site.stop()
  }
  say('Start', figuresOf(starts))
  await site.settle()
  await readAll(site)
  const cached = await measureCached(site, { folder, port, seconds, say })
  const publish = await measurePublishing(site)
  say('Veröffentlichen', publish)
  const memory = { now: memoryOf(site.child.pid), peak: memoryOf(site.child.pid, 'VmHWM') }
  const search = await repeat(ROUNDS, () => searchOnce(site))
  say('Suche', search)
  await site.stop()
  await site.start({ CACHED_PAGES: '0' })
  await site.settle()
  const miss = await measureRepeatedly(port, ARTICLE, seconds)
  say('Jedes Mal neu', miss)
  await site.stop()
  return {
    starts: figuresOf(starts),
    cached,
    publish,
    search,
    miss,
    memory,
    connections: CONNECTIONS,
  }
}

/** Puts every page of the sitemap into the cache. */
async function readAll(site) {
  for (const path of await addressesOf(site)) await site.ask(path)
}

/** All addresses of the sitemap, whether it is in one part or in several. */
export async function addressesOf(site, path = '/sitemap.xml') {
  const { body } = await site.ask(path)
  const found = [...body.matchAll(/<loc>[^<]*?\/\/[^/]+([^<]*)<\/loc>/g)].map(
    ([, address]) => address.replaceAll('&amp;', '&') || '/',
  )
  if (!body.includes('<sitemapindex')) return found
  const parts = []
  for (const part of found) parts.push(...(await addressesOf(site, part)))
  return parts
}

async function measureCached(site, { folder, port, seconds, say }) {
  const home = await site.ask('/')
  const picture = /src="(\/media\/[^"]+)"/.exec(home.body)[1]
  const targets = { Artikel: ARTICLE, Startseite: '/', Bild: picture }
  const answers = []
  for (const path of Object.values(targets)) answers.push(await answerOf(site, path))
  const rivals = await startRivals(join(folder, 'rivals'), port, answers)
  const results = {}
  for (const [name, path] of Object.entries(targets)) {
    const rounds = { site: [], ...Object.fromEntries(rivals.map(({ name: rival }) => [rival, []])) }
    // Turn by turn, so that what else the machine does meets all alike.
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const [server, one] of [
        ['site', port],
        ...rivals.map((rival) => [rival.name, rival.port]),
      ]) {
        const result = await load({
          port: one,
          path,
          connections: CONNECTIONS,
          seconds: round < 0 ? 1 : seconds,
        })
        if (result.failed > 0) throw new Error(`${server} ${path}: ${result.failed} failed`)
        if (round >= 0) rounds[server].push(result)
      }
    }
    results[name] = Object.fromEntries(
      Object.entries(rounds).map(([server, list]) => [server, summaryOf(list)]),
    )
    results[name].bytes = answers.find((answer) => answer.path === path).size
    say(name, results[name])
  }
  for (const { child } of rivals) child.kill('SIGTERM')
  return results
}

/** What the site answers, byte for byte. */
async function answerOf(site, path) {
  const { bytes, headers, rawHeaders } = await site.ask(path, {
    headers: { 'Accept-Encoding': 'gzip' },
  })
  const own = new Set(['date', 'connection', 'keep-alive', 'x-request-id'])
  const sent = []
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (!own.has(rawHeaders[at].toLowerCase())) sent.push(rawHeaders[at], rawHeaders[at + 1])
  return {
    path,
    headers: sent,
    body: bytes.toString('base64'),
    size: bytes.length,
    isPacked: headers['content-encoding'] === 'gzip',
    type: headers['content-type'].split(';')[0],
  }
}

async function startRivals(folder, port, answers) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'answers.json')
  writeFileSync(file, JSON.stringify(answers))
  const bare = spawnOn(
    0,
    process.execPath,
    ['scripts/bench/bareServer.mjs', String(port + 1), file],
    {
      stdio: 'ignore',
    },
  )
  const rivals = [{ name: 'bare', port: port + 1, child: bare }]
  if (tools.nginx)
    rivals.push({ name: 'nginx', port: port + 2, child: startNginx(folder, port + 2, answers) })
  await pause(1000)
  return rivals
}

async function measureRepeatedly(port, path, seconds) {
  const cold = await load({ port, path, connections: CONNECTIONS, seconds: 2 })
  // Until V8 has compiled what renders; a county's server renders for months.
  await load({ port, path, connections: CONNECTIONS, seconds: 8 })
  const list = []
  for (let round = 0; round < ROUNDS; round += 1)
    list.push(await load({ port, path, connections: CONNECTIONS, seconds }))
  return { ...summaryOf(list), cold: figuresOf([cold.perSecond]) }
}

const summaryOf = (list) => ({
  perSecond: figuresOf(list.map(({ perSecond }) => perSecond)),
  p99: figuresOf(list.map(({ p99 }) => p99)),
})

/** One search, as a reader waits for it. The limit for one address is 60 a minute, so they are few. */
async function searchOnce(site) {
  const began = performance.now()
  const { status } = await site.ask(SEARCH)
  if (status !== 200) throw new Error(`search: ${status}`)
  return performance.now() - began
}

async function repeat(rounds, measure) {
  const values = []
  await measure()
  for (let round = 0; round < rounds; round += 1) values.push(await measure())
  return figuresOf(values)
}

async function measurePublishing(site) {
  const desk = await Desk.open(site)
  const id = await desk.find(ARTICLE.split('/').at(-1))
  const times = []
  for (let round = 0; round < ROUNDS; round += 1)
    times.push(await desk.publish(id, ARTICLE, `Messung ${round} am ${Date.now()}.`))
  return {
    save: figuresOf(times.map(({ save }) => save)),
    visible: figuresOf(times.map(({ visible }) => visible)),
  }
}
