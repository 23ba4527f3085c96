import type { Check } from '../../check'
import { shorten } from '../../words'

/**
 * An address with its scheme, its path or its number, as people copy it from the browser.
 * The bare name of a website ("www.kreis-dueren.de") can be read and said, and stays.
 */
const ADDRESS =
  /^(?:https?:\/\/\S+|www\.[^\s/]+\/\S+|[\w-]+(?:\.[\w-]+)+\/\S+|(?:doi:\s?)?10\.\d{4,}\/\S+)$/i

/** An address of the web in place of words. */
export const linkUrlText: Check = {
  name: 'link-url-text',
  title: 'Adresse statt Worte im Link',
  criterion: 'WCAG22_244_LINK_PURPOSE',
  run: ({ links }) =>
    links
      .filter(({ text }) => ADDRESS.test(trimmed(text)))
      .map(({ href, passage, place, text }) => ({
        level: 'error' as const,
        place,
        excerpt: text,
        message: `Im Link steht die Adresse „${shorten(text, 60)}“. Vorgelesen ist das eine lange Reihe von Zeichen.`,
        repair:
          'Schreiben Sie in den Link, was man dort findet. Die Adresse steht schon im Ziel des Links. Soll man sie abschreiben können, reicht der Name der Website, zum Beispiel www.kreis-dueren.de.',
        subject: `${text} ${href} ${passage}`,
      })),
}

const trimmed = (text: string): string => text.replace(/^[\s(<„"]+|[\s)>.,;:!?“"/]+$/g, '')
