import { targetOf } from '../../address'
import type { Check } from '../../check'
import { folded, shorten } from '../../words'

/** Two links side by side to one target: one link, read and reached twice. */
export const linkNeighbour: Check = {
  name: 'link-neighbour',
  title: 'Zwei Links nebeneinander zum gleichen Ziel',
  criterion: 'WCAG22_244_LINK_PURPOSE',
  run: ({ links }) =>
    links.flatMap(({ between, href, passageIndex, place, text }, index) => {
      const before = links[index - 1]
      if (before?.passageIndex !== passageIndex || between === undefined) return []
      if (folded(between) !== '' || targetOf(before.href) !== targetOf(href)) return []
      return [
        {
          level: 'error' as const,
          place,
          excerpt: text,
          message: `Die Links „${shorten(before.text, 60)}“ und „${shorten(text, 60)}“ stehen nebeneinander und führen zum gleichen Ziel. Man hört und durchläuft sie zweimal.`,
          repair:
            'Machen Sie einen Link daraus: beide Links lösen, alle Worte markieren und neu verlinken.',
          subject: `${before.text} ${text} ${href}`,
        },
      ]
    }),
}
