import { slugFrom } from '../../../shared/slug'
import type { Check } from '../../check'
import type { Content } from '../../content'
import type { GateContext } from '../../context'
import { shorten } from '../../words'
import { typingFault } from './typingFault'

/** A link that leads nowhere: a fault of typing, a part of the page that is not there, a page that is not public. */
export const linkBroken: Check = {
  name: 'link-broken',
  title: 'Link führt ins Leere',
  criterion: 'WCAG22_244_LINK_PURPOSE',
  run: (content, context) => {
    const ids = idsOf(content, context)
    return content.links.flatMap(({ href, passage, place, text }) => {
      const fault = typingFault(href) ?? missingTarget(href, ids, context)
      if (fault === undefined) return []
      const shown = shorten(text || href, 60)
      return [
        {
          level: 'error' as const,
          place,
          excerpt: text || href,
          message: `Der Link „${shown}“ führt ins Leere: ${fault.reason}`,
          repair: fault.repair,
          subject: `${text} ${href} ${passage}`,
        },
      ]
    })
  },
}

/** Targets inside the page: its headings, as the page makes addresses of them. */
const idsOf = ({ headings }: Content, { templateHeadings }: GateContext): ReadonlySet<string> =>
  new Set([...headings.map(({ text }) => text), ...templateHeadings].map(slugFrom))

function missingTarget(href: string, ids: ReadonlySet<string>, { deadPaths }: GateContext) {
  if (deadPaths.includes(href.replace(/[?#].*$/, '').replace(/(.)\/$/, '$1'))) {
    return {
      reason: 'Die Seite gibt es nicht, oder sie ist nicht veröffentlicht.',
      repair: 'Veröffentlichen Sie zuerst die andere Seite, oder nehmen Sie den Link heraus.',
    }
  }
  // `#` alone and `#top` go to the top of the page (HTML, "the indicated part of the document").
  if (!href.startsWith('#') || href === '#' || href.toLowerCase() === '#top') return undefined
  const id = href.slice(1)
  return ids.has(id) || ids.has(id.replace(/-\d+$/, ''))
    ? undefined
    : {
        reason: `Auf dieser Seite gibt es keinen Abschnitt „${shorten(href, 40)}“.`,
        repair:
          'Schreiben Sie hinter das Zeichen # die Überschrift des Abschnitts in kleinen Buchstaben, mit Bindestrich statt Leerzeichen.',
      }
}
