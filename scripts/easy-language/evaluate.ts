import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { format, resolveConfig } from 'prettier'

import { evaluationPage } from './evaluationPage'
import { readSettings } from './readArguments'
import { readLabelled } from './readLabelled'
import { score } from './score'
import type { Result } from './score'

/**
 * Measures the checker against the labelled sentences: `npm run easy-language:evaluate`.
 * `--show` lists what was wrong in the development part; of the part kept aside nobody sees more than the numbers.
 */
const folder = join(dirname(fileURLToPath(import.meta.url)), 'sentences')
const PAGE = 'docs/easy-language-evaluation.md'
const settings = readSettings(join(folder, 'settings.json'))
if (typeof settings === 'string') throw new Error(settings)

const development = score(readLabelled(join(folder, 'development')), settings)
if (process.argv.includes('--show')) show(development, process.argv.at(-1) ?? '')
else {
  const keptAside = score(readLabelled(join(folder, 'kept-aside')), settings)
  const page = evaluationPage(development, keptAside)
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
