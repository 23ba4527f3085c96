import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { runClient } from './load.mjs'
import { figuresOf, memoryOf, pause } from './machine.mjs'
import { Desk, Site, settings } from './site.mjs'
import { addressesOf } from './speed.mjs'

const ROUNDS = 5
const WORDS = [
  'Rampe',
  'Haltestelle',
  'Beratung',
  'Schulung',
  'Barriere',
  'Kreishaus',
  'Teilhabe',
  'Museum',
]
const MISTYPED = ['Haltestele', 'Beratng', 'Barierre', 'Musseum']
const RARE = ['Bradorfel', 'Gartholkam', 'Linmernord', 'Zeppelin']

/** The same questions to sites of different sizes; every answer is made anew. */
export async function measureGrowth({ folder, template, sizes, port, say }) {
  const results = []
  for (const articles of sizes) {
    const data = filled(folder, template, articles, port)
    const result = { articles, ...(await measureSize(data, port)) }
    say(`${articles} Artikel`, result)
    results.push(result)
  }
  return results
}

/** A copy of a folder with so many articles; folders are kept, for filling the largest takes half an hour. */
function filled(folder, template, articles, port) {
  const kept = join(folder, `articles-${articles}`)
  if (!existsSync(kept)) {
    const unfinished = `${kept}-unfinished`
    rmSync(unfinished, { recursive: true, force: true })
    cpSync(template, unfinished, { recursive: true })
    const args = ['tsx', '--import', 'lexical', 'scripts/bench/growContent.ts', String(articles)]
    const env = settings(unfinished, port, { DISABLE_PAYLOAD_HMR: 'true' })
    if (spawnSync('npx', args, { stdio: 'inherit', env }).status !== 0) process.exit(1)
    cpSync(unfinished, kept, { recursive: true })
    rmSync(unfinished, { recursive: true, force: true })
  }
  const work = join(folder, 'work')
  rmSync(work, { recursive: true, force: true })
  cpSync(kept, work, { recursive: true })
  return work
}

async function measureSize(folder, port) {
  const site = new Site(folder, port)
  const more = { CACHED_PAGES: '0', TRUSTED_PROXIES: '1' }
  const start = await site.start(more, ['--import', './scripts/bench/watchLoop.mjs'])
  site.child.send('reset')
  const began = performance.now()
  while ((await search(site, 'Rampe')).body.includes('Suche wird gerade vorbereitet'))
    await pause(50)
  const indexing = { took: performance.now() - began, ...(await loopOf(site)) }
  await site.settle()
  const addresses = await addressesOf(site)
  const news = addresses.filter((path) => /^\/aktuelles\/[\w-]+$/.test(path))
  const pages = {
    list: ['/aktuelles'],
    article: every(news, 50),
    sitemap: ['/sitemap/1.xml'],
    feed: ['/aktuelles/feed.atom'],
  }
  const times = {}
  for (const [name, paths] of Object.entries(pages))
    times[name] = await waitsFor(folder, port, paths)
  site.child.send('reset')
  const searches = figuresOf(await searchAll(site))
  const searchLoop = await loopOf(site)
  const publish = await publishing(site, news[0])
  const memory = { now: memoryOf(site.child.pid), peak: memoryOf(site.child.pid, 'VmHWM') }
  await site.stop()
  return {
    start,
    indexing,
    addresses: addresses.length,
    times,
    searches,
    searchLoop,
    publish,
    memory,
  }
}

/** Medians of five rounds with one reader, in ms. */
async function waitsFor(folder, port, paths) {
  const pathsFile = join(folder, 'paths.json')
  writeFileSync(pathsFile, JSON.stringify(paths))
  const medians = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const { failed, p50 } = await runClient({ port, pathsFile, connections: 1, seconds: 1 })
    if (failed > 0) throw new Error(`${paths[0]}: ${failed} failed`)
    if (round > 0) medians.push(p50)
  }
  return figuresOf(medians)
}

async function searchAll(site) {
  const waits = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const word of [...WORDS, ...MISTYPED, ...RARE, `${WORDS[round]} ${WORDS[round + 1]}`]) {
      const began = performance.now()
      const { status } = await search(site, word)
      if (status !== 200) throw new Error(`search: ${status}`)
      if (round > 0) waits.push(performance.now() - began)
    }
  }
  return waits
}

let reader = 0

/** As another reader each time: one alone may search sixty times a minute. */
function search(site, words) {
  reader += 1
  const headers = {
    'X-Forwarded-For': `10.${(reader >> 16) & 255}.${(reader >> 8) & 255}.${reader & 255}`,
  }
  return site.ask(`/suche?q=${encodeURIComponent(words)}`, { headers })
}

async function publishing(site, path) {
  const desk = await Desk.open(site)
  const id = await desk.find(path.split('/').at(-1))
  const times = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    site.child.send('reset')
    const time = await desk.publish(id, path, `Messung ${round} am ${Date.now()}.`)
    if (round > 0) times.push({ ...time, ...(await loopOf(site)) })
  }
  const of = (name) => figuresOf(times.map((time) => time[name]))
  return { save: of('save'), visible: of('visible'), loop: of('max') }
}

function loopOf(site) {
  return new Promise((done) => {
    site.child.once('message', done)
    site.child.send('read')
  })
}

function every(list, count) {
  const step = Math.max(1, Math.floor(list.length / count))
  return list.filter((_, index) => index % step === 0).slice(0, count)
}
