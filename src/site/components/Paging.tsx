import type { ReactElement } from 'react'

/** Pages to each side of the current one that are always shown. */
const NEIGHBOURS = 1

/** The way through the pages of a long list; nothing where there is only one. */
export function Paging({
  page,
  pages,
  href,
  easy = false,
}: {
  page: number
  pages: number
  href: (page: number) => string
  easy?: boolean
}): ReactElement | null {
  if (pages <= 1) return null
  return (
    <nav className="paging" aria-label={easy ? 'Weitere Seiten' : 'Seiten dieser Liste'}>
      <ul>
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev">
              Zurück
            </a>
          </li>
        )}
        {shownPages(page, pages).map((number) => (
          <li key={number}>
            {number === 'gap' || number === 'secondGap' ? (
              <span className="gap">…</span>
            ) : (
              <a href={href(number)} aria-current={number === page ? 'page' : undefined}>
                <span className="visually-hidden">Seite </span>
                {number}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next">
              Weiter
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** First, last and the pages around the current one; gaps stand for the others. */
function shownPages(page: number, pages: number): (number | 'gap' | 'secondGap')[] {
  const all = Array.from({ length: pages }, (_, index) => index + 1)
  const shown = all.filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= NEIGHBOURS,
  )
  return shown.flatMap((number, index) => {
    const hasGap = index > 0 && number - (shown[index - 1] ?? 0) > 1
    return hasGap ? [number > page ? 'secondGap' : 'gap', number] : [number]
  })
}
