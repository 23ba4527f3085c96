import { readFileSync } from 'node:fs'

/**
 * One measurement in a process of its own, without a loader: `scripts/easy-language/bench.mjs` bundles and starts it.
 * Reads a file of sentences (JSON) and prints figures as JSON. `--cold` leaves out the preparation.
 */
const [file = '', mode] = process.argv.slice(2)
const SHORT = 60
const LONG = 2000
const sentences = JSON.parse(readFileSync(file, 'utf8')) as string[]

globalThis.gc?.()
const before = process.memoryUsage().rss
const start = now()
// Each of its files is unpacked at the first look-up.
const lexicon = await import('../../src/easyLanguage/lexicon')
if (mode !== '--cold') {
  lexicon.nounReadings('Haus')
  lexicon.verbForms('gehen')
  lexicon.adjective('gut')
  lexicon.zipf('haus')
  lexicon.familiarity('haus')
}
const dictionary = since(start)
const { checkEasyText } = await import('../../src/easyLanguage/check')
const { prepareCheck } = await import('../../src/easyLanguage/prepare')
if (mode !== '--cold') prepareCheck()
const loaded = since(start)
globalThis.gc?.()
const memory = process.memoryUsage().rss - before

const check = (from: number, count: number) =>
  time(() => checkEasyText({ sections: [{ lines: sentences.slice(from, from + count) }] }))
const first = check(0, SHORT)
const later = []
for (let from = SHORT; from + SHORT <= sentences.length; from += SHORT)
  later.push(check(from, SHORT))
later.sort((one, other) => one.cpu - other.cpu)
const long = time(() =>
  checkEasyText({
    sections: [
      { lines: Array.from({ length: LONG }, (_, at) => sentences[at % sentences.length] ?? '') },
    ],
  }),
)
globalThis.gc?.()
console.log(
  JSON.stringify({
    dictionary,
    loaded,
    memory: memory / 1e6,
    memoryAfter: (process.memoryUsage().rss - before) / 1e6,
    first,
    median: later[Math.trunc(later.length / 2)],
    worst: later.at(-1),
    long,
  }),
)

function time(work: () => unknown): Times {
  const from = now()
  work()
  return since(from)
}

interface Times {
  /** What the work took of this thread: other programs on the machine do not count. */
  cpu: number
  /** What passed on the clock. */
  clock: number
}

function now(): Times {
  return { cpu: ownTime(), clock: performance.now() }
}

function since({ clock, cpu }: Times): Times {
  return { cpu: ownTime() - cpu, clock: performance.now() - clock }
}

/** Time of this thread on a core; only Linux tells it (proc(5), schedstat), elsewhere it is the clock. */
function ownTime(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6
  } catch {
    return performance.now()
  }
}
