import type { Check, Hit } from '../../check'
import type { Passage } from '../../content'

const SPACED_LETTERS = /(?<![\p{L}\p{N}.])(?:\p{L} ){4,}\p{L}(?![\p{L}\p{N}.])/u
const BLANKS = /\S(?:[ \u00a0]{3,}|\t+)\S/
const BREAKS = /\S[ \u00a0]*\n[ \u00a0]*\n/

/** Blanks and line breaks that only draw: letters s p a c e d, columns made of blanks, empty lines inside a paragraph. */
export const textSpacing: Check = {
  name: 'text-spacing',
  title: 'Leerzeichen oder Umbrüche zum Gestalten',
  criterion: 'WCAG22_132_MEANINGFUL_SEQUENCE',
  run: ({ passages }) =>
    passages.flatMap((passage) => [
      ...hit(passage, SPACED_LETTERS, {
        message:
          'Hier ist ein Wort mit Leerzeichen gesperrt. Es wird Buchstabe für Buchstabe vorgelesen.',
        repair: 'Schreiben Sie das Wort ohne Leerzeichen. Zum Betonen machen Sie es fett.',
      }),
      ...hit(passage, BLANKS, {
        message: 'Hier stehen viele Leerzeichen hintereinander. Auf der Seite sieht man sie nicht.',
        repair: 'Nehmen Sie eine Liste oder den Block „Tabelle“.',
      }),
      ...hit(passage, BREAKS, {
        message: 'Hier steht eine leere Zeile im Absatz.',
        repair: 'Machen Sie daraus zwei Absätze, mit der Eingabetaste ohne Umschalttaste.',
      }),
    ]),
}

function hit(
  { place, text }: Passage,
  pattern: RegExp,
  words: Pick<Hit, 'message' | 'repair'>,
): Hit[] {
  const match = pattern.exec(text)
  if (match === null) return []
  const from = Math.max(0, match.index - 20)
  const excerpt = text.slice(from, match.index + match[0].length + 20)
  return [{ level: 'error', place, excerpt, ...words }]
}
