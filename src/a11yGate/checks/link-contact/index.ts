import type { Check } from '../../check'
import { shorten } from '../../words'

/** A link that opens a mail program or the phone, with neither the address nor the number to be read. */
export const linkContact: Check = {
  name: 'link-contact',
  title: 'Mail-Adresse oder Nummer nur im Ziel des Links',
  criterion: 'WCAG22_244_LINK_PURPOSE',
  run: ({ document, links, passages }) => {
    const all = [document.title.text, ...passages.map(({ text }) => text)].join('\n')
    const digits = all.replace(/\D+/g, '')
    return links.flatMap(({ href, place, text }) => {
      const [, scheme = '', rest = ''] = /^(mailto|tel):([^?;]*)/i.exec(href) ?? []
      if (scheme === '' || rest === '') return []
      const isMail = scheme.toLowerCase() === 'mailto'
      const shown = isMail
        ? all.toLowerCase().includes(rest.replace(/,.*$/, '').trim().toLowerCase())
        : digits.includes(localNumber(rest))
      if (shown) return []
      return [
        {
          level: 'question' as const,
          place,
          excerpt: text || href,
          message: isMail
            ? `Der Link „${shorten(text || href, 60)}“ öffnet ein Mail-Programm. Wo liest jemand ohne Mail-Programm die Adresse?`
            : `Der Link „${shorten(text || href, 60)}“ ruft an. Wo liest jemand am Rechner die Nummer?`,
          repair: isMail
            ? `Schreiben Sie die Adresse in den Link oder daneben: ${rest}.`
            : 'Schreiben Sie die Nummer in den Link oder daneben.',
          subject: `${text} ${href}`,
        },
      ]
    })
  },
}

/** The digits of a number without the code of Germany, as they are written in a text. */
const localNumber = (number: string): string =>
  number
    .replace(/\D/g, '')
    .replace(/^(?:00)?49/, '')
    .replace(/^0/, '')
