import type { Check, Hit } from '../../check'
import type { GateTable, Place } from '../../document'

/** Empty heads and cells: who hears a table cell by cell cannot tell nothing from forgotten. */
export const tableCells: Check = {
  name: 'table-cells',
  title: 'Leere Zelle in einer Tabelle',
  criterion: 'WCAG22_131_INFO_AND_RELATIONSHIPS',
  run: ({ tables }) =>
    tables.flatMap(({ place, table }) => {
      const cells = { ...place, part: 'cells' }
      return [...headsIn(table, cells), ...rowHeadsIn(table, cells), ...cellsIn(table, cells)]
    }),
}

const isBlank = (cell: string): boolean => cell.trim() === ''
const nameOf = ({ caption }: GateTable): string => caption || 'Tabelle'

function headsIn(table: GateTable, place: Place): Hit[] {
  const column = table.head.findIndex(isBlank)
  if (column === -1) return []
  return [
    {
      level: 'error',
      place,
      excerpt: nameOf(table),
      message: `In der Kopfzeile hat Spalte ${column + 1} keine Überschrift.`,
      repair: 'Schreiben Sie in die Kopfzeile, was in der Spalte steht, zum Beispiel „Gemeinde“.',
      subject: `${nameOf(table)} Kopf ${column}`,
    },
  ]
}

function rowHeadsIn(table: GateTable, place: Place): Hit[] {
  const row = table.rows.findIndex(([first = '']) => isBlank(first))
  if (row === -1) return []
  return [
    {
      level: 'error',
      place,
      excerpt: nameOf(table),
      message: `In Zeile ${row + 2} ist die erste Zelle leer. Sie ist die Überschrift der Zeile.`,
      repair: 'Sagen Sie in der ersten Zelle, worum es in der Zeile geht.',
      subject: `${nameOf(table)} Zeile ${row}`,
    },
  ]
}

function cellsIn(table: GateTable, place: Place): Hit[] {
  const found = table.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (column > 0 && isBlank(cell) ? [{ row, column }] : [])),
  )
  const [first] = found
  if (first === undefined) return []
  const head = table.head[first.column]
  const where = `Zeile ${first.row + 2}, Spalte ${first.column + 1}${head ? ` („${head}“)` : ''}`
  const more = found.length > 1 ? ` Insgesamt sind es ${found.length}.` : ''
  return [
    {
      level: 'error',
      place,
      excerpt: nameOf(table),
      message: `Eine Zelle ist leer, ${where}.${more}`,
      repair: 'Schreiben Sie hinein, was das heißt: „keine“, „0“ oder „noch nicht bekannt“.',
      subject: `${nameOf(table)} Zellen ${found.map(({ column, row }) => `${row}.${column}`).join(' ')}`,
    },
  ]
}
