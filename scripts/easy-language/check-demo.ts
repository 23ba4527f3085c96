import { demoGlossary } from '../../src/demo/content/glossary'
import { demoMunicipalities } from '../../src/demo/content/municipalities'
import { demoNames } from '../../src/demo/content/names'
import { newsPartOne } from '../../src/demo/content/news/partOne'
import { newsPartTwo } from '../../src/demo/content/news/partTwo'
import { demoPages } from '../../src/demo/content/pages'
import { demoProjects } from '../../src/demo/content/projects'
import type { DemoEasyText } from '../../src/demo/content/types'
import { checkEasyText } from '../../src/easyLanguage/check'
import type { EasyDocument } from '../../src/easyLanguage/easyDocument'
import type { Finding, Level } from '../../src/easyLanguage/finding'
import { rules } from '../../src/easyLanguage/rules'

/**
 * `npm run easy-language:demo`: runs the demo's own easy texts through the checker, with the demo's settings and dictionary
 * and against their standard texts, and says what it finds. Exit 1 where something blocks.
 */
const documents = [
  ...newsPartOne,
  ...newsPartTwo,
  ...demoProjects,
  ...demoPages,
  ...demoMunicipalities,
].flatMap(({ easy, ...standard }) => (easy === undefined ? [] : [{ easy, standard }]))
const options = { allowed: demoNames, explainsWords: true, glossary: demoGlossary }

const texts = documents.map(({ easy, standard }) => ({
  title: easy.title,
  lines: easy.sections.reduce((sum, { lines }) => sum + lines.length, 0),
  findings: checkEasyText(toDocument(easy), {
    ...options,
    standardText: stringsIn(standard).join('\n'),
  }),
}))
const findings = texts.flatMap((text) => text.findings.map((finding) => ({ ...finding, text })))
const lines = texts.reduce((sum, text) => sum + text.lines, 0)
const count = (level: Level) => findings.filter((one) => one.level === level).length

console.log(`${texts.length} Texte, ${lines} Sätze`)
console.log(`sperrt: ${count('block')}, warnt: ${count('warn')}, Hinweise: ${count('info')}`)
console.log(`Warnungen je 100 Sätze: ${((100 * count('warn')) / lines).toFixed(1)}\n`)
for (const { id, name } of rules) {
  const own = findings.filter(({ level, rule }) => rule === id && level !== 'info')
  if (own.length > 0) console.log(`${id} ${name}: ${own.length}: ${own.map(nameOf).join(' · ')}`)
}
process.exit(count('block') > 0 ? 1 : 0)

function nameOf({ message, words }: Finding): string {
  return words === '' ? message : `„${words}“`
}

function toDocument({ sections, teaser, title }: DemoEasyText): EasyDocument {
  const picture = { image: { alt: 'Bild' } }
  return {
    sections: [
      { heading: title, lines: [teaser], ...picture },
      ...sections.map(({ heading, lines: own, pictogram }) => ({
        ...(heading === undefined ? {} : { heading }),
        ...(pictogram === undefined ? {} : picture),
        lines: own,
      })),
    ],
  }
}

/** All words and numbers of a standard text, whatever its shape. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(stringsIn)
}
