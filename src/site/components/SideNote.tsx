import type { ReactElement, ReactNode } from 'react'
import { useElementId } from './useElementId'

/** What stands beside a text: facts, documents, whom to ask. */
export function SideNote({
  title,
  children,
}: {
  title: string
  children: ReactNode
}): ReactElement {
  const id = useElementId('side')
  return (
    <aside className="side-note" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </aside>
  )
}
