import type { ReactElement, ReactNode } from 'react'
import { useElementId } from './useElementId'

/** The rows of one year, the year in the margin. */
export function YearGroup({ year, children }: { year: string; children: ReactNode }): ReactElement {
  const id = useElementId('year')
  return (
    <section className="year-group" aria-labelledby={id}>
      <h2 id={id}>{year}</h2>
      <ul>{children}</ul>
    </section>
  )
}
