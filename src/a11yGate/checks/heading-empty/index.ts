import type { Check } from '../../check'

/** A heading without a word to say: it stands in the list of headings as nothing. */
export const headingEmpty: Check = {
  name: 'heading-empty',
  title: 'Überschrift ohne Worte',
  criterion: 'WCAG22_246_HEADINGS_AND_LABELS',
  run: ({ headings }) =>
    headings
      .filter(({ text }) => !/[\p{L}\p{N}]/u.test(text))
      .map(({ place, text }) => ({
        level: 'error' as const,
        place,
        excerpt: text,
        message:
          text === ''
            ? 'Hier steht eine Überschrift ohne Text.'
            : `Die Überschrift „${text}“ besteht nur aus Zeichen. Vorgelesen sagt sie nichts.`,
        repair: 'Schreiben Sie, worum es im Abschnitt geht, oder löschen Sie die Überschrift.',
        subject: `${place.block ?? ''} ${text}`,
      })),
}
