import type { AnalysedSection, AnalysedSentence, AnalysedText } from '../../language/analyse'
import type { Rule, RuleHit } from '../../rule'

const MOST_SENTENCES = 6
const MOST_SECTIONS = 4

/** LS04: short paragraphs with headings. */
export const paragraphLength: Rule = {
  id: 'LS04',
  name: 'paragraph-length',
  why: 'Kurze Abschnitte mit Überschrift machen das Lesen leicht.',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 7; DIN SPEC 33429 (Absätze)',
  check: (text) => [...longSections(text), ...withoutHeading(text)],
}

function longSections(text: AnalysedText): RuleHit[] {
  return text.sections.flatMap((section): RuleHit[] => {
    const count = sentencesIn(section)
    if (count <= MOST_SENTENCES) return []
    return [
      {
        level: 'warn',
        place: text.placeOfSection(section.index),
        message: `Der Abschnitt hat ${count} Sätze. Bis ${MOST_SENTENCES} sind gut. Teilen Sie ihn und geben Sie dem neuen Teil eine Überschrift.`,
      },
    ]
  })
}

/** Lists are read item by item; lines of data are no sentences. */
function sentencesIn({ lines }: AnalysedSection): number {
  return lines
    .filter(({ isListItem }) => !isListItem)
    .reduce((sum, { sentences }) => sum + sentences.filter(isSentence).length, 0)
}

const isSentence = ({ words, tokens, verbs }: AnalysedSentence): boolean =>
  words.length > 1 && (/^[.!?]$/.test(tokens.at(-1)?.text ?? '') || verbs.finite.length > 0)

function withoutHeading(text: AnalysedText): RuleHit[] {
  const hits: RuleHit[] = []
  let run = 0
  for (const section of text.sections) {
    run = section.heading && section.heading.plain.trim() !== '' ? 0 : run + 1
    if (run !== MOST_SECTIONS + 1) continue
    hits.push({
      level: 'warn',
      place: text.placeOfSection(section.index),
      message: `Mehr als ${MOST_SECTIONS} Abschnitte ohne Überschrift. Geben Sie diesem Abschnitt eine Überschrift.`,
    })
  }
  return hits
}
