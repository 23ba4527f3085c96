import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { machine } from './bench/machine.mjs'
import { settings } from './bench/site.mjs'
import { measureSpeed } from './bench/speed.mjs'

/**
 * `npm run bench`: measures the built site in folders of its own and writes docs/performance.md.
 * Needs the build (`npm run build`). Server and load get one core each where the system can do that.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
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
fillDemo()
const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {}
results.speed = {
  machine: machine(),
  on: today(),
  ...(await measureSpeed({ folder: work(), port, seconds: Number(values.seconds), say })),
}
writeFileSync(RESULTS, JSON.stringify(results, null, 2))

/** The demo content, filled once and copied for each measurement. */
function fillDemo() {
  if (existsSync(`${TEMPLATE}/demo-anmeldungen.txt`)) return
  rmSync(TEMPLATE, { recursive: true, force: true })
  mkdirSync(TEMPLATE, { recursive: true })
  const filled = spawnSync(process.execPath, ['dist/fill-demo.js'], {
    stdio: 'inherit',
    env: settings(TEMPLATE, port),
  })
  if (filled.status !== 0) process.exit(1)
}

function work() {
  const folder = `${FOLDER}/work`
  rmSync(folder, { recursive: true, force: true })
  cpSync(TEMPLATE, folder, { recursive: true })
  return folder
}

function today() {
  return new Date().toISOString().slice(0, 10)
}

function say(name, figures) {
  console.log(name.padEnd(20), JSON.stringify(figures))
}
