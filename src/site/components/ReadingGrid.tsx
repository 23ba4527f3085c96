import type { ReactElement, ReactNode } from 'react'

/** One column to read; side notes stand beside it where there is room, else above it. */
export function ReadingGrid({
  aside,
  children,
}: {
  aside?: ReactNode
  children: ReactNode
}): ReactElement {
  return (
    <div className={aside ? 'wrap reading-grid' : 'wrap reading-grid without-side'}>
      {aside && <div className="side-column">{aside}</div>}
      <div className="prose">{children}</div>
    </div>
  )
}
