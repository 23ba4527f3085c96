import type { ReactElement } from 'react'
import type { TopicLook } from '../../content/documents'

const LOOKS: readonly TopicLook[] = ['coral', 'leaf', 'sun', 'lilac', 'lake']

/** A row of large figures, each with what it counts. */
export function KeyFigures({
  figures,
  look,
}: {
  figures: readonly { label: string; value: string; note?: string }[]
  /** One colour for all; otherwise one after the other. */
  look?: TopicLook
}): ReactElement {
  return (
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
  )
}
