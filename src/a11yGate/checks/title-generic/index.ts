import type { Check } from '../../check'
import { folded } from '../../words'

/** Titles that fit every page. "Kontakt" or "Impressum" name one page and are good titles. */
const GENERIC = new Set(
  `aktuelles|neuigkeiten|neues|news|update|meldung|neue meldung|pressemitteilung|presse|information|informationen|infos|info|
hinweis|hinweise|wichtig|wichtiger hinweis|wichtige hinweise|wichtige information|wichtige informationen|achtung|bekanntmachung|
mitteilung|titel|ohne titel|unbenannt|neue seite|neuer text|test|testseite|seite|startseite|home|willkommen|herzlich willkommen|
übersicht|allgemeines|sonstiges|verschiedenes|termin|termine|veranstaltung|veranstaltungen|projekt|artikel|dokument|details|mehr|xxx`
    .split('|')
    .map((one) => one.trim()),
)
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|txt)$|^\S*_\S*$/i
const ONLY_A_NUMBER =
  /^(?:meldung|pressemitteilung|teil|nr\.?|artikel|projekt)?[\s\d./-]*\d[\s\d./-]*$/i

/** A title that does not say what the page is about: it stands alone in tabs, lists and search results. */
export const titleGeneric: Check = {
  name: 'title-generic',
  title: 'Titel sagt nicht, worum es geht',
  criterion: 'WCAG22_242_PAGE_TITLED',
  run: ({ document }) => {
    const { place, text } = document.title
    const title = text.trim()
    if (
      title === '' ||
      !(GENERIC.has(folded(title)) || FILE.test(title) || ONLY_A_NUMBER.test(title))
    )
      return []
    return [
      {
        level: 'error',
        place,
        excerpt: title,
        message: `Der Titel „${title}“ sagt nicht, worum es geht.`,
        repair:
          'Nennen Sie, was passiert oder was man hier findet, zum Beispiel „Rampe am Kreishaus ist fertig“.',
      },
    ]
  },
}
