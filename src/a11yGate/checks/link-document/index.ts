import { fileEnding, wordsOfKind } from '../../address'
import type { Check } from '../../check'
import { shorten } from '../../words'

/** A link in running text to a file, without the kind in its words. The block "Dokument" adds it by itself. */
export const linkDocument: Check = {
  name: 'link-document',
  title: 'Link zu einer Datei ohne ihre Art',
  criterion: 'WCAG22_244_LINK_PURPOSE',
  run: ({ links }) =>
    links.flatMap(({ href, place, text }) => {
      const ending = fileEnding(href)
      const kind = wordsOfKind(ending)
      if (kind === undefined || kind.test(text)) return []
      return [
        {
          level: 'error' as const,
          place,
          excerpt: text || href,
          message: `Der Link „${shorten(text || href, 60)}“ lädt eine Datei (${ending.toUpperCase()}). Das weiß man erst, wenn man ihn öffnet.`,
          repair: `Schreiben Sie die Art in den Link, zum Beispiel „${shorten(text || 'Antrag auf Wohngeld', 40)} (${ending.toUpperCase()})“. Oder nehmen Sie den Block „Dokument“, der schreibt Art und Größe selbst dazu.`,
          subject: `${text} ${href}`,
        },
      ]
    }),
}
