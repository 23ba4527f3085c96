import type { Check } from '../../check'
import { folded } from '../../words'

/** Words that name no target. Compared without case and punctuation. */
const GENERIC = new Set(
  `hier|hier klicken|klicken sie hier|klick hier|bitte hier klicken|dort|da|mehr|mehr lesen|mehr erfahren|mehr infos|
mehr informationen|mehr dazu|weiter|weiterlesen|weiter lesen|lesen sie mehr|lesen sie weiter|weitere infos|
weitere informationen|weitere informationen hier|infos|info|informationen|details|zum artikel|zur seite|zur website|
zum link|link|dieser link|unter diesem link|diesem link|folgender link|folgendem link|website|webseite|homepage|
internetseite|diese seite|download|herunterladen|datei|dokument|pdf|öffnen|anzeigen|ansehen|jetzt|los|formular|
click here|here|more|read more|learn more|this page|this link`
    .split('|')
    .map((one) => one.trim()),
)

/** A link whose words do not say where it leads. */
export const linkGenericText: Check = {
  name: 'link-generic-text',
  title: 'Linktext sagt nicht, wohin er führt',
  criterion: 'WCAG22_244_LINK_PURPOSE',
  run: ({ links }) =>
    links
      .filter(({ text }) => GENERIC.has(folded(text)))
      .map(({ href, passage, place, text }) => ({
        level: 'error' as const,
        place,
        excerpt: text,
        message: `Der Link „${text}“ sagt nicht, wohin er führt.`,
        repair:
          'Nehmen Sie als Linktext, was man dort findet, zum Beispiel „Antrag auf Wohngeld“ statt „hier“.',
        subject: `${text} ${href} ${passage}`,
      })),
}
