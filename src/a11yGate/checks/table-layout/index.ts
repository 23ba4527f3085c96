import type { Check } from '../../check'
import type { GateTable } from '../../document'

/** As much as two or three sentences: that is text, not data. */
const LONG = 200

/** A table that arranges text side by side: by ear it is read across, and on a phone it is too wide. */
export const tableLayout: Check = {
  name: 'table-layout',
  title: 'Tabelle ordnet nur Text an',
  criterion: 'WCAG22_132_MEANINGFUL_SEQUENCE',
  run: ({ tables }) =>
    tables
      .filter(({ table }) => isLayout(table))
      .map(({ place, table }) => ({
        level: 'question' as const,
        place: { ...place, part: 'cells' },
        excerpt: table.caption || table.head.join(' | '),
        message: 'Ordnet die Tabelle nur Text nebeneinander an?',
        repair:
          'Nehmen Sie Überschriften und Absätze. Eine Tabelle ist für Angaben, die man vergleicht.',
      })),
}

function isLayout({ head, rows }: GateTable): boolean {
  if (rows.length === 0) return false
  const isHeadLong = head.some((cell) => cell.length > LONG / 2)
  const areRowsLong = rows.every((cells) => cells.some((cell) => cell.length > LONG))
  return isHeadLong || areRowsLong
}
