import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build } from 'esbuild'

/**
 * `npm run easy-language:bench`: how fast the check of easy language is and how much memory it takes, each run in a fresh process.
 * Figures depend on the machine and on what else it does.
 */
const RUNS = 7
const SENTENCES = 'scripts/easy-language/sentences'
const folder = mkdtempSync(join(tmpdir(), 'leichte-sprache-'))
const program = join(folder, 'measure.mjs')
const file = join(folder, 'sentences.json')

try {
  await build({
    entryPoints: ['scripts/easy-language/measure.ts'],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    splitting: false,
    logLevel: 'error',
  })
  const sentences = readSentences()
  writeFileSync(file, JSON.stringify(sentences))
  console.log(
    `${sentences.length} verschiedene Sätze, ${RUNS} Läufe, je ein eigener Prozess. Zeit auf dem Kern: Median (kürzeste–längste)\n`,
  )
  const runs = Array.from({ length: RUNS }, () => measure())
  const cold = Array.from({ length: RUNS }, () => measure('--cold'))
  print('Wörterbuch geladen (Ziel: 300 ms)', runs, 'dictionary', 'ms')
  print('Dazu alle Regeln, einmal warm gelaufen', runs, 'loaded', 'ms')
  print('Speicher dafür (Ziel: 120 MB)', runs, 'memory', 'MB')
  print('Speicher nach allen Texten', runs, 'memoryAfter', 'MB')
  print('60 Sätze, die allerersten (Ziel: 30 ms)', runs, 'first', 'ms')
  print('60 Sätze, jedes Mal neue: Median', runs, 'median', 'ms')
  print('60 Sätze, jedes Mal neue: längste', runs, 'worst', 'ms')
  print('2.000 Sätze (Ziel: 1.000 ms)', runs, 'long', 'ms')
  print('Zum Vergleich, ganz ohne Vorbereitung: die ersten 60 Sätze', cold, 'first', 'ms')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measure(mode = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', program, file, mode],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** All sentences of the labelled texts, each once, in an order that mixes them. */
function readSentences() {
  const lines = readdirSync(SENTENCES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(SENTENCES, name)).map((one) => join(SENTENCES, name, one)),
    )
    .filter((path) => path.endsWith('.txt'))
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '' && !/^[#~=[]/.test(line))
    .map((line) => line.split(' | ')[0])
  return [...new Set(lines)].sort((one, other) => hash(one) - hash(other))
}

function hash(text) {
  let value = 7
  for (const letter of text) value = (value * 31 + letter.codePointAt(0)) % 1_000_003
  return value
}

/** Median, and the quickest and slowest run: time on a core, and behind it time on the clock. */
function print(name, runs, key, unit) {
  const values = runs.map((run) => run[key])
  const isTime = typeof values[0] === 'object'
  const cpu = spread(values.map((value) => (isTime ? value.cpu : value)))
  const clock = isTime ? `, mit der Uhr ${spread(values.map((value) => value.clock))}` : ''
  console.log(`${name.padEnd(62)} ${cpu} ${unit}${clock}`)
}

function spread(values) {
  const [low, middle, high] = [0, 0.5, 0.999].map((share) =>
    values.toSorted((one, other) => one - other)[Math.trunc(share * values.length)].toFixed(0),
  )
  return `${middle} (${low}–${high})`
}
