import { hostOf } from '../../address'
import type { Check } from '../../check'
import { shorten } from '../../words'

/** A target that a browser refuses to open, or that nobody outside the house reaches. */
export const linkUnsafe: Check = {
  name: 'link-unsafe',
  title: 'Link, den niemand öffnen kann',
  criterion: 'WCAG22_211_KEYBOARD',
  run: ({ links }) =>
    links.flatMap(({ href, passage, place, text }) => {
      const reason = reasonOf(href)
      if (reason === undefined) return []
      return [
        {
          level: 'error' as const,
          place,
          excerpt: text || href,
          message: `Der Link „${shorten(text || href, 60)}“ ${reason}`,
          repair:
            'Nehmen Sie die Adresse, die man im Browser von zu Hause öffnen kann. Liegt eine Datei nur auf Ihrem Rechner, laden Sie sie bei den Dokumenten hoch.',
          subject: `${text} ${href} ${passage}`,
        },
      ]
    }),
}

/** Schemes that run code, hold a whole file, or point into one's own machine. */
const FORBIDDEN =
  /^(?:javascript|vbscript|data|blob|about|view-source|chrome|ms-[\w-]+|onenote|smb|ftp):/
const OWN_MACHINE = /^(?:file:|[a-z]:[\\/]|\\\\)/i
/** RFC 6761, RFC 6762, RFC 8375, and names that houses use inside. */
const INSIDE_NAME =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intern|intranet|lan|corp|home\.arpa|test|invalid)$/
/** RFC 1918, RFC 3927, loopback. */
const INSIDE_NUMBER = /^(?:10|127|0|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/

function reasonOf(href: string): string | undefined {
  // Browsers drop control characters and blanks inside a scheme ("java\tscript:").
  const scheme = href.replace(/[\u0000-\u0020]/g, '').toLowerCase()
  if (FORBIDDEN.test(scheme)) return `führt zu „${scheme.split(':')[0]}:“. Das öffnet kein Browser.`
  if (OWN_MACHINE.test(href.trim())) return 'führt zu einer Datei auf einem Rechner im Haus.'
  const host = hostOf(scheme)
  if (host === '') return undefined
  const isInside =
    INSIDE_NAME.test(host) || INSIDE_NUMBER.test(host) || !/[.:]/.test(host) || host.startsWith('[')
  return isInside ? `führt zu „${host}“. Das ist nur im Haus erreichbar.` : undefined
}
