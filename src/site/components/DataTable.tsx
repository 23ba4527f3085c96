import type { ReactElement } from 'react'
import { classNames } from './classNames'
import { useElementId } from './useElementId'

export interface DataTableProps {
  caption: string
  head: readonly string[]
  /** The first cell of each row is its head. */
  rows: readonly (readonly string[])[]
  note?: string
  /** First column that holds figures. */
  numericFrom?: number
  /** Rows with a new basis below them, by index. */
  breaks?: readonly number[]
}

/** A table in a region of its own, so that only it scrolls where it is too wide. */
export function DataTable(props: DataTableProps): ReactElement {
  const { caption, head, rows, note, numericFrom = Infinity, breaks = [] } = props
  const id = useElementId('table')
  const alignment = (column: number) => (column >= numericFrom ? 'numeric' : undefined)
  return (
    <div className="table-block breakout">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take the focus, or the keyboard cannot scroll it (axe: scrollable-region-focusable) */}
      <section className="table-region" tabIndex={0} aria-labelledby={id}>
        <table>
          <caption id={id}>{caption}</caption>
          <thead>
            <tr>
              {head.map((name, column) => (
                <th key={column} scope="col" className={alignment(column)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...cells], row) => (
              <tr
                key={row}
                className={classNames(breaks.includes(row) && 'series-break') || undefined}
              >
                <th scope="row">{first}</th>
                {cells.map((cell, column) => (
                  <td key={column} className={alignment(column + 1)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {note && <p className="small space-1">{note}</p>}
    </div>
  )
}
