import type { ReactElement, ReactNode } from 'react'
import type { TopicLook } from '../../content/documents'

const LOOKS: readonly TopicLook[] = ['coral', 'leaf', 'sun', 'lilac', 'lake']

/** A row of large figures, each with what it counts, and where they come from; a new county says that it has none yet. */
export function KeyFigures({
  children,
  figures,
  look,
  source,
}: {
  figures: readonly { label: string; value: string; note?: string }[]
  /** One colour for all; otherwise one after the other. */
  look?: TopicLook
  /** Who published them. */
  source: string
  /** Words between the figures and their source. */
  children?: ReactNode
}): ReactElement {
  if (figures.length === 0) return <p>Hier sind noch keine Zahlen eingetragen.</p>
  return (
    <>
      <dl className="key-figures">
        {figures.map(({ label, value, note }, index) => (
          <div key={label} className={`topic-${look ?? LOOKS[index % LOOKS.length] ?? 'coral'}`}>
            <dt>
              {label}
              {note && <small>{note}</small>}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
      {source !== '' && <p className="small space-2">{`Quelle: ${source}`}</p>}
    </>
  )
}
