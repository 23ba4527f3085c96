import type { Check } from '../../check'
import { folded } from '../../words'

/** A link without a letter or a digit: a screen reader says "Link" and nothing else, or the name of a sign. */
export const linkEmpty: Check = {
  name: 'link-empty',
  title: 'Link ohne Worte',
  criterion: 'WCAG22_244_LINK_PURPOSE',
  run: ({ links }) =>
    links
      .filter(({ text }) => folded(text) === '')
      .map(({ href, passage, place, text }) => ({
        level: 'error' as const,
        place,
        excerpt: text === '' ? href : text,
        message:
          text === ''
            ? `Ein Link zu „${href}“ hat keine Worte. Man sieht und hört ihn nicht.`
            : `Der Link „${text}“ besteht nur aus Zeichen. Vorgelesen sagt er nicht, wohin er führt.`,
        repair:
          text === ''
            ? 'Löschen Sie den Link, oder schreiben Sie hinein, was man dort findet.'
            : 'Schreiben Sie in den Link, was man dort findet. Das Zeichen kann wegbleiben.',
        subject: `${text} ${href} ${passage}`,
      })),
}
