import { targetOf } from '../../address'
import type { Check } from '../../check'
import { folded } from '../../words'

/** The same words for different targets: in a list of links one cannot tell them apart. */
export const linkSameText: Check = {
  name: 'link-same-text',
  title: 'Gleicher Linktext, verschiedene Ziele',
  criterion: 'WCAG22_244_LINK_PURPOSE',
  run: ({ links }) => {
    const first = new Map<string, string>()
    return links.flatMap(({ href, place, text }) => {
      const words = folded(text)
      const target = targetOf(href)
      const known = first.get(words)
      if (known === undefined) first.set(words, target)
      if (words === '' || known === undefined || known === target) return []
      return [
        {
          level: 'question' as const,
          place,
          excerpt: text,
          message: `Der Linktext „${text}“ steht weiter oben schon, führt dort aber woandershin. Ist das gewollt?`,
          repair: 'Schreiben Sie in jeden Link, was ihn von den anderen unterscheidet.',
          subject: `${text} ${known} ${href}`,
        },
      ]
    })
  },
}
