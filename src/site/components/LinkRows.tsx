import type { ReactElement } from 'react'

export interface LinkRow {
  href: string
  label: string
  number?: number | string
  note?: string
  value?: string
}

/** Links under each other, with a number before and a value behind where there are some. */
export function LinkRows({
  rows,
  ordered = false,
}: {
  rows: readonly LinkRow[]
  ordered?: boolean
}): ReactElement {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className="link-rows">
      {rows.map(({ href, label, number, note, value }) => (
        <li key={href}>
          <a href={href}>
            {number !== undefined && <span className="row-number">{number}</span>}
            <span className="row-label">
              {label}
              {note && <small>{note}</small>}
            </span>
            {value && <span className="row-value">{value}</span>}
          </a>
        </li>
      ))}
    </List>
  )
}
