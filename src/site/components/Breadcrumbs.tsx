import type { ReactElement } from 'react'

/** One step of the way to a page; without a path it is the page itself. */
export interface Crumb {
  label: string
  path?: string
}

/** Where a page stands. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }): ReactElement | null {
  if (crumbs.length === 0) return null
  return (
    <nav className="breadcrumbs" aria-label="Sie sind hier">
      <ol>
        {crumbs.map(({ label, path }) => (
          <li key={label} aria-current={path === undefined ? 'page' : undefined}>
            {path === undefined ? label : <a href={path}>{label}</a>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
