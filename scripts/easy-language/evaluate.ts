import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { format, resolveConfig } from 'prettier'

import { evaluationPage } from './evaluationPage'
import { firstFigures } from './firstFigures'
import { readSettings } from './readArguments'
import { readLabelled } from './readLabelled'
import { score } from './score'
import type { Result } from './score'

/**
 * Measures the checker against the labelled sentences: `npm run easy-language:evaluate`.
 * `--show` lists what was wrong in the open parts; of the others nobody sees more than the numbers.
 */
const folder = join(dirname(fileURLToPath(import.meta.url)), 'sentences')
const PAGE = 'docs/easy-language-evaluation.md'
/**
 * Folders under `sentences`; those that do not exist yet are left out. Those that count stayed closed until they were
 * measured once; the last of them is what the page is about. Mistakes of open parts may be looked at.
 */
const PARTS = [
  { name: 'Entwicklung', folder: 'development', isForeign: false, counts: false, isOpen: true },
  { name: 'Beiseite', folder: 'kept-aside', isForeign: false, counts: false, isOpen: false },
  { name: 'Fremde Hand 1', folder: 'blind-1', isForeign: true, counts: false, isOpen: true },
  { name: 'Fremde Hand 2', folder: 'blind-2', isForeign: true, counts: false, isOpen: true },
  { name: 'Fremde Hand 3', folder: 'blind-3', isForeign: true, counts: false, isOpen: true },
  { name: 'Fremde Hand 4', folder: 'blind-4', isForeign: true, counts: true, isOpen: true },
  { name: 'Fremde Hand 5', folder: 'blind-5', isForeign: true, counts: true, isOpen: true },
  { name: 'Fremde Hand 6', folder: 'blind-6', isForeign: true, counts: true, isOpen: true },
  { name: 'Fremde Hand 7', folder: 'blind-7', isForeign: true, counts: true, isOpen: true },
  { name: 'Fremde Hand 8', folder: 'blind-8', isForeign: true, counts: true, isOpen: true },
  { name: 'Fremde Hand 9', folder: 'blind-9', isForeign: true, counts: true, isOpen: false },
]
const settings = readSettings(join(folder, 'settings.json'))
if (typeof settings === 'string') throw new Error(settings)

const parts = PARTS.filter((part) => existsSync(join(folder, part.folder))).map((part) => ({
  ...part,
  result: score(readLabelled(join(folder, part.folder)), settings),
}))
if (process.argv.includes('--show')) {
  for (const part of parts) if (part.isOpen) show(part.result, process.argv.at(-1) ?? '')
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
