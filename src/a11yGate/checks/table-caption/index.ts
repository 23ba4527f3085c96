import type { Check } from '../../check'
import { folded } from '../../words'

const GENERIC = /^(?:tabelle|übersicht|daten|zahlen|liste|tab)?[\s\d.:]*$/

/** A table without a caption that says what it shows: tables are announced and listed by it. */
export const tableCaption: Check = {
  name: 'table-caption',
  title: 'Tabelle ohne Überschrift, die etwas sagt',
  criterion: 'WCAG22_246_HEADINGS_AND_LABELS',
  run: ({ tables }) =>
    tables
      .filter(({ table }) => GENERIC.test(folded(table.caption)))
      .map(({ place, table }) => ({
        level: 'error' as const,
        place: { ...place, part: 'caption' },
        excerpt: table.caption.trim() || table.head.join(' | '),
        message:
          table.caption.trim() === ''
            ? 'Die Tabelle hat keine Überschrift.'
            : `Die Überschrift „${table.caption.trim()}“ sagt nicht, was die Tabelle zeigt.`,
        repair: 'Sagen Sie, was man abliest, zum Beispiel „Sprechzeiten der Beratung nach Orten“.',
      })),
}
