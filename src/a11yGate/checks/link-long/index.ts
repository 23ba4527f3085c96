import type { Check } from '../../check'
import { shorten } from '../../words'

/** In lists of links, and enlarged to 400 %, a longer one fills the screen. */
const LONGEST = 120

/** A link as long as a paragraph. */
export const linkLong: Check = {
  name: 'link-long',
  title: 'Sehr langer Linktext',
  criterion: 'WCAG22_244_LINK_PURPOSE',
  run: ({ links }) =>
    links
      .filter(({ text }) => text.length > LONGEST)
      .map(({ href, place, text }) => ({
        level: 'question' as const,
        place,
        excerpt: text,
        message: `Der Link „${shorten(text, 60)}“ hat ${text.length} Zeichen. Kann er kürzer sein?`,
        repair:
          'Verlinken Sie nur die Worte, die das Ziel nennen. Der Rest des Satzes bleibt Text.',
        subject: `${text} ${href}`,
      })),
}
