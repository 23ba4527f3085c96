import type { AnalysedText } from '../../language/analyse'
import type { Rule, RuleHit } from '../../rule'

const RUN = 3

/** LS26: pictures beside the text, each with words for those who do not see it. */
export const pictures: Rule = {
  id: 'LS26',
  name: 'pictures',
  why: 'Bilder helfen beim Verstehen.',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 11; Netzwerk Leichte Sprache',
  check: (text) => [...withoutAlt(text), ...withoutPicture(text)],
}

function withoutAlt(text: AnalysedText): RuleHit[] {
  return text.sections
    .filter(({ image }) => image?.alt.trim() === '')
    .map(({ index }) => ({
      level: 'warn' as const,
      place: text.placeOfSection(index, 'image'),
      message: 'Dem Bild fehlt eine Beschreibung. Schreiben Sie in einem Satz, was zu sehen ist.',
    }))
}

/** One finding for each row of sections without a picture, where it becomes too long. */
function withoutPicture(text: AnalysedText): RuleHit[] {
  const hits: RuleHit[] = []
  let run = 0
  for (const { image, index } of text.sections) {
    run = image ? 0 : run + 1
    if (run !== RUN) continue
    hits.push({
      level: 'warn',
      place: text.placeOfSection(index),
      message: `${RUN} Abschnitte hintereinander haben kein Bild. Wählen Sie ein Bildzeichen.`,
    })
  }
  return hits
}
