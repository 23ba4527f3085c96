import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'

import { measureGrowth } from './bench/growth.mjs'
import { machine } from './bench/machine.mjs'
import { reportOf } from './bench/report.mjs'
import { settings } from './bench/site.mjs'
import { measureSpeed } from './bench/speed.mjs'

/**
 * `npm run bench`: measures the built site in folders of its own (data/bench) and writes docs/performance.md.
 *   npm run bench                                    speed of the demo content
 *   npm run bench -- --articles 100,1000,10000       growth; filling the largest takes half an hour, once
 *   npm run bench -- --crowd 600                     1,000 requests a second, for so many seconds
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    crowd: { type: 'string' },
    rate: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '2' },
    port: { type: 'string', default: process.env.TEST_PORT ?? '3399' },
  },
})
const FOLDER = 'data/bench'
const TEMPLATE = `${FOLDER}/demo`
const RESULTS = `${FOLDER}/results.json`
const port = Number(values.port)

if (!existsSync('dist/server.js')) {
  console.error('Bitte bauen Sie zuerst: npm run build')
  process.exit(1)
}
const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {}
const where = { machine: machine(), on: new Date().toISOString().slice(0, 10), load: loadavg()[0] }
if (values.crowd !== undefined) results.crowd = { ...where, ...crowd() }
else {
  fillDemo()
  if (values.articles !== undefined) results.growth = { ...where, sizes: await growth() }
  else results.speed = { ...where, ...(await speed()) }
}
writeFileSync(RESULTS, JSON.stringify(results, null, 2))
writeFileSync('docs/performance.md', reportOf(results))
console.log('docs/performance.md ist geschrieben.')

/** The demo content, filled once and copied for each measurement. */
function fillDemo() {
  if (existsSync(`${TEMPLATE}/demo-anmeldungen.txt`)) return
  rmSync(TEMPLATE, { recursive: true, force: true })
  mkdirSync(TEMPLATE, { recursive: true })
  const env = settings(TEMPLATE, port)
  const filled = spawnSync(process.execPath, ['dist/fill-demo.js'], { stdio: 'inherit', env })
  if (filled.status !== 0) process.exit(1)
}

async function speed() {
  const folder = `${FOLDER}/work`
  rmSync(folder, { recursive: true, force: true })
  cpSync(TEMPLATE, folder, { recursive: true })
  return measureSpeed({ folder, port, seconds: Number(values.seconds), say })
}

function growth() {
  const sizes = values.articles.split(',').map(Number)
  return measureGrowth({ folder: FOLDER, template: TEMPLATE, sizes, port, say })
}

/** The same as the test of the crowd (tests/server/crowd.test.ts). */
function crowd() {
  mkdirSync(FOLDER, { recursive: true })
  const file = `${FOLDER}/crowd.json`
  rmSync(file, { force: true })
  const args = [
    'jest',
    'server/crowd.test',
    '--selectProjects',
    'server',
    '--runInBand',
    '--forceExit',
  ]
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    NODE_OPTIONS: '--experimental-vm-modules',
    CROWD_RATE: values.rate,
    CROWD_SECONDS: values.crowd,
    CROWD_REPORT: file,
  }
  spawnSync('npx', args, { stdio: 'inherit', env })
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  console.error('Der Test des Andrangs ist nicht bis zum Ende gekommen.')
  process.exit(1)
}

function say(name, figures) {
  const short = (_key, value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value)
  console.log(name.padEnd(20), JSON.stringify(figures, short))
}
