import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

import { mongoForTests } from './mongoForTests.mjs'

/** `npm test`: every check in this order; all run, also after a failure; ends with one line of totals. */
const started = Date.now()
const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  process.env.CHROMIUM_PATH ?? '',
]
const mongo = await mongoForTests()
/** As in scripts/test-lts.mjs. */
const isLts = Number(process.versions.node.split('.')[0]) >= 24
// Only one of the checks runs on MongoDB.
delete process.env.MONGODB_URI
const jest = { NODE_OPTIONS: '--experimental-vm-modules', NODE_ENV: 'test' }

// Those in one list need one core each and run two at a time, the longest first.
const checks = [
  [
    [
      'Einzeltests auf der LTS-Version von Node (jest)',
      'node',
      ['scripts/test-lts.mjs', 'unit'],
      { report: ltsTotals('unit') },
    ],
    [
      'Einzeltests (jest)',
      'npx',
      ['jest', '--selectProjects', 'unit', '--json', '--outputFile=test-results/unit.json'],
      { env: jest, report: jestTotals('test-results/unit.json') },
    ],
    ['Regeln (eslint)', 'npx', ['eslint', '--max-warnings', '0', '.']],
    ['Typen (tsc)', 'npx', ['tsc', '--noEmit']],
    ['Schreibweise (prettier)', 'npx', ['prettier', '--check', '.']],
    [
      'Wer wen kennt (dependency-cruiser)',
      'npx',
      [
        'depcruise',
        'src',
        'collections',
        'payload.config.ts',
        '--config',
        '.dependency-cruiser.cjs',
      ],
    ],
    ['Ungenutztes (knip)', 'npx', ['knip']],
  ],
  [
    ...(mongo
      ? [
          integration('Zusammenspiel auf MongoDB (jest)', 'test-results/mongodb.json', {
            MONGODB_URI: mongo.uri,
          }),
        ]
      : []),
    // On SQLite once, on the version that operators are told to use; what runs in the browser runs on this Node.
    isLts
      ? integration('Zusammenspiel (jest)', 'test-results/integration.json', {})
      : [
          'Zusammenspiel auf der LTS-Version von Node (jest)',
          'node',
          ['scripts/test-lts.mjs', 'integration'],
          { report: ltsTotals('integration') },
        ],
    ['Bauen', 'node', ['scripts/build.mjs']],
  ],
  [
    'Am laufenden Server (jest)',
    'npx',
    [
      'jest',
      '--selectProjects',
      'server',
      '--runInBand',
      '--forceExit',
      '--json',
      '--outputFile=test-results/server.json',
    ],
    { env: jest, report: jestTotals('test-results/server.json') },
  ],
  [
    'Browser holen',
    'npx',
    ['playwright', 'install', '--with-deps', 'chromium'],
    { skip: BROWSERS.some((path) => path !== '' && existsSync(path)) },
  ],
  [
    'Im Browser (Playwright, axe)',
    'npx',
    ['playwright', 'test'],
    { env: mongo ? { MONGODB_URI: mongo.uri } : {}, report: browserTotals },
  ],
]

// Results of an earlier run must not be counted again.
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })

let passed = 0
let failed = 0
for (const step of checks) {
  const queue = Array.isArray(step[0]) ? [...step] : [step]
  const areSeveral = queue.length > 1
  const lane = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) await runCheck(check, areSeveral)
  }
  await Promise.all([lane(), lane()])
}
mongo?.stop()
if (!mongo) console.log('\nskipped: no MongoDB server (docs/betrieb.md says how tests get one)')
if (!process.env.MONGODB_REPLICA_SET_URI)
  console.log('skipped: transactions, no MongoDB replica set (docs/operations.md)')
console.log(`\n${passed} passed, ${failed} failed${mongo ? '' : ', 1 skipped'}`)
process.exit(failed === 0 ? 0 : 1)

/** Runs one check and counts its tests; beside another one its words come at its end, in one piece. */
async function runCheck([name, command, args, { env, report, skip } = {}], isBesideAnother) {
  if (skip) return
  const seconds = () => String(Math.round((Date.now() - started) / 1000)).padStart(4)
  console.log(`\n[${seconds()} s] ${name}`)
  const { code, output } = await run(command, args, { env, isSilent: isBesideAnother })
  process.stdout.write(output)
  const totals = report?.() ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
  // A runner that broke down without naming a test has failed too.
  if (code !== 0 && totals.failed === 0) totals.failed = 1
  passed += totals.passed
  failed += totals.failed
  console.log(`[${seconds()} s] ${name}: ${totals.passed} passed, ${totals.failed} failed`)
}

function integration(name, file, env) {
  const options = ['--runInBand', '--forceExit', '--json', `--outputFile=${file}`]
  return [
    name,
    'npx',
    ['jest', '--selectProjects', 'integration', ...options],
    { env: { ...jest, ...env }, report: jestTotals(file) },
  ]
}

function run(command, args, { env = {}, isSilent = false }) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: isSilent ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
    })
    const words = []
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part) => words.push(part))
    child.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(words) }))
  })
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function jestTotals(file) {
  return () => {
    const result = read(file)
    return {
      passed: result?.numPassedTests ?? 0,
      failed: result ? result.numFailedTests + result.numRuntimeErrorTestSuites : 1,
    }
  }
}

/** On a Node that is new enough the suite ran above already. */
function ltsTotals(project) {
  const file = `test-results/lts-${project}.json`
  return () => (existsSync(file) ? jestTotals(file)() : undefined)
}

function browserTotals() {
  const { stats } = read('test-results/browser.json') ?? {}
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats ? stats.unexpected : 1,
  }
}
