import type { Check, Hit } from '../../check'
import type { Content, Passage } from '../../content'
import type { Place } from '../../document'
import { shorten } from '../../words'

/** Nobody can jump in a text of this many words without a heading; within one section more is borne. */
const MOST_WITHOUT_ANY = 350
const MOST_IN_SECTION = 500
const RUNNING = new Set<Passage['kind']>(['paragraph', 'item', 'quote', 'notice'])

/** A long text without headings. */
export const headingMissing: Check = {
  name: 'heading-missing',
  title: 'Langer Text ohne Überschriften',
  criterion: 'WCAG22_2410_SECTION_HEADINGS',
  run: (content) => {
    const sections = sectionsOf(content)
    return sections.flatMap(({ place, text, words }): Hit[] => {
      if (content.headings.length === 0) return words > MOST_WITHOUT_ANY ? [none(place, words)] : []
      return words > MOST_IN_SECTION ? [long(place, text, words)] : []
    })
  },
}

const none = (place: Place, words: number): Hit => ({
  level: 'error',
  place,
  excerpt: `${words} Wörter ohne Überschrift`,
  message: `Der Text hat ${words} Wörter und keine einzige Überschrift.`,
  repair: 'Gliedern Sie mit Überschriften der Ebene 2: eine für jeden Gedanken.',
  subject: 'body',
})

const long = (place: Place, text: string, words: number): Hit => ({
  level: 'question',
  place,
  excerpt: text,
  message: `Braucht der Abschnitt „${text}“ Zwischenüberschriften? Er hat ${words} Wörter.`,
  repair: 'Setzen Sie Überschriften der nächsten Ebene, damit man darin springen kann.',
})

interface Section {
  place: Place
  text: string
  words: number
}

function sectionsOf({ passages }: Content): Section[] {
  const sections: Section[] = []
  for (const { kind, place, text } of passages) {
    const last = sections.at(-1)
    if (kind === 'heading') sections.push({ place, text: shorten(text, 60), words: 0 })
    else if (!RUNNING.has(kind)) continue
    else if (last === undefined) sections.push({ place, text: 'Anfang', words: countOf(text) })
    else last.words += countOf(text)
  }
  return sections
}

const countOf = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length
