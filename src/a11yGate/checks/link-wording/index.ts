import type { Check } from '../../check'
import { shorten } from '../../words'

/** A screen reader says "Link" by itself, and here every link opens in the same window. */
const NEEDLESS: readonly [RegExp, string][] = [
  [
    /^(?:web|hyper|weiterführender |externer |interner )?(?:link|verlinkung)(?: (?:zu|zum|zur|auf|nach|führt)\b|:| –| -)/i,
    '„Link“ sagt der Vorleser schon selbst.',
  ],
  [
    /neue[mnrs] (?:browser-?)?(?:fenster|tab|reiter|registerkarte)(?=\s*(?:$|[)\].,:;]))|new (?:window|tab)/i,
    'Auf dieser Website öffnet jeder Link im gleichen Fenster.',
  ],
  [
    /[([](?:externer? )?(?:link|extern)[)\]]|\bexterner link\b/i,
    '„extern“ hilft niemandem, der Name der anderen Website schon.',
  ],
  [
    /^(?:bitte )?(?:klick|tipp)(?:en|e|t)? (?:sie )?(?:bitte )?(?:hier|auf)\b/i,
    'Nicht alle klicken.',
  ],
]

/** Words of a link that say what is known anyway, or what is not true here. */
export const linkWording: Check = {
  name: 'link-wording',
  title: 'Unnötige Worte im Link',
  criterion: 'WCAG22_244_LINK_PURPOSE',
  run: ({ links }) =>
    links.flatMap(({ href, place, text }) => {
      const reason = NEEDLESS.find(([pattern]) => pattern.test(text))?.[1]
      if (reason === undefined) return []
      return [
        {
          level: 'question' as const,
          place,
          excerpt: text,
          message: `Der Link heißt „${shorten(text, 60)}“. ${reason} Können diese Worte weg?`,
          repair: 'Lassen Sie nur die Worte stehen, die das Ziel nennen.',
          subject: `${text} ${href}`,
        },
      ]
    }),
}
