import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { format, resolveConfig } from 'prettier'

import { evaluationPage } from './evaluationPage'
import type { Part } from './evaluationPage'
import { firstFigures } from './firstFigures'
import { readSettings } from './readArguments'
import { readLabelled } from './readLabelled'
import { score } from './score'
import type { Result } from './score'

/**
 * Measures the checker against the labelled sentences: `npm run easy-language:evaluate`.
 * `--show` lists what was wrong in the parts that are for tuning; of the others nobody sees more than the numbers.
 */
const folder = join(dirname(fileURLToPath(import.meta.url)), 'sentences')
const PAGE = 'docs/easy-language-evaluation.md'
/** Folders under `sentences`; those for tuning may be looked at. */
const PARTS = [
  { name: 'Entwicklung', folder: 'development', isForTuning: true, isForeign: false },
  { name: 'Beiseite', folder: 'kept-aside', isForTuning: false, isForeign: false },
  { name: 'Fremde Hand 1', folder: 'blind-1', isForTuning: true, isForeign: true },
  { name: 'Fremde Hand 2', folder: 'blind-2', isForTuning: true, isForeign: true },
  { name: 'Fremde Hand 3', folder: 'blind-3', isForTuning: true, isForeign: true },
  { name: 'Fremde Hand 4', folder: 'blind-4', isForTuning: false, isForeign: true },
  { name: 'Fremde Hand 5', folder: 'blind-5', isForTuning: false, isForeign: true },
]
const settings = readSettings(join(folder, 'settings.json'))
if (typeof settings === 'string') throw new Error(settings)

const parts: Part[] = PARTS.filter((part) => existsSync(join(folder, part.folder))).map((part) => ({
  ...part,
  result: score(readLabelled(join(folder, part.folder)), settings),
}))
if (process.argv.includes('--show')) {
  for (const part of parts) if (part.isForTuning) show(part.result, process.argv.at(-1) ?? '')
} else {
  const first = firstFigures(join(folder, 'first-figures.json'), parts)
  const page = evaluationPage(parts, first)
  const config = await resolveConfig(PAGE)
  writeFileSync(PAGE, await format(page, { ...config, filepath: PAGE }))
  console.log(page)
}

function show({ misses }: Result, rule: string): void {
  for (const miss of misses) {
    if (/^LS\d\d$/.test(rule) && miss.rule !== rule) continue
    const lines = miss.text.document.sections.flatMap((section) => section.lines)
    console.log(`${miss.kind === 'miss' ? 'MISSED ' : 'ALARM  '} ${miss.rule} „${miss.words}“`)
    console.log(`        ${miss.text.file}:${miss.text.row} ${lines.join(' / ').slice(0, 220)}`)
  }
}
