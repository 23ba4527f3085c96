import { randomBytes } from 'node:crypto'

import type { EasyText, News } from '../../src/cms/payload-types'

const BEGINNINGS = [
  'Neue',
  'Bessere',
  'Weitere',
  'Offene',
  'Geplante',
  'Gemeinsame',
  'Sichere',
  'Helle',
]
const THINGS = [
  'Rampe',
  'Haltestelle',
  'Sprechstunde',
  'Beratung',
  'Ausstellung',
  'Fahrt',
  'Begegnung',
  'Schulung',
]
const PLACES = [
  'am Kreishaus',
  'in der Bücherei',
  'am Bahnhof',
  'im Schwimmbad',
  'in der Schule',
  'am Marktplatz',
  'im Museum',
]
const SYLLABLES = [
  'bra',
  'dor',
  'fel',
  'gart',
  'hol',
  'kam',
  'lin',
  'mer',
  'nord',
  'rath',
  'sel',
  'wei',
]

/** Texts of the shape of real ones, each with its own title, address, date and place name. */
export function madeText(at: number, article: News, easy: EasyText) {
  const place = placeName(at)
  const title = `${pick(BEGINNINGS, at)} ${pick(THINGS, at >> 3)} ${pick(PLACES, at >> 6)} ${place}`
  const year = 2015 + (at % 11)
  const iso = `${year}-${two(1 + (at % 12))}-${two(1 + (at % 28))}T00:00:00.000Z`
  return {
    article: {
      title,
      slug: `messung-${at}`,
      formerSlugs: [],
      teaser: `Was in ${place} geplant ist und wer dabei hilft. ${article.teaser}`.slice(0, 280),
      body: withPlace(article.body, place),
      date: { iso, precision: 'day' as const },
      facts: withNewIds(article.facts),
      people: withNewIds(article.people),
    },
    easy: {
      title: `${title}`.slice(0, 80),
      teaser: `Das passiert in ${place}.`,
      sections: withNewIds(easy.sections).map((section, index) => ({
        ...section,
        lines: index === 0 ? `Das ist in ${place}.\n${section.lines}` : section.lines,
        details: withNewIds(section.details),
        words: withNewIds(section.words),
      })),
    },
  }
}

/** A made-up place: the search meets new words with every text, as it does in life. */
function placeName(at: number): string {
  const size = SYLLABLES.length
  const name = [at, Math.floor(at / size), Math.floor(at / size ** 2), 7 * at]
    .map((number) => SYLLABLES[number % size] ?? '')
    .join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The body with the place in each paragraph. */
function withPlace(body: News['body'], place: string): News['body'] {
  const copy = structuredClone(body)
  for (const node of copy.root.children as { type: string; children?: { text?: string }[] }[]) {
    const first = node.children?.[0]
    if (node.type === 'paragraph' && first?.text !== undefined)
      first.text = `In ${place}: ${first.text}`
  }
  return copy
}

/** Rows have ids of their own, in versions too. */
export const withNewIds = <Row extends { id?: string | null }>(
  rows: Row[] | null | undefined,
): Row[] => (rows ?? []).map((row) => ({ ...row, id: randomBytes(12).toString('hex') }))

const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? ''
const two = (number: number): string => String(number).padStart(2, '0')
