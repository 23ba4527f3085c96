'use client'

import type { ShownChange } from '../shared/easyState'

interface ComparisonProps {
  words: readonly ShownChange[]
  /** What the two sides are called: the one before, the one after. */
  titles: readonly [string, string]
}

/** Two texts side by side; what only the first has is struck out, what only the second has is underlined. */
export function Comparison({ titles: [before, after], words }: ComparisonProps) {
  return (
    <div className="easy-state-compare">
      <div>
        <p className="easy-state-compare-title">{before}</p>
        <p>
          {words
            .filter(({ kind }) => kind !== 'added')
            .map(({ kind, text }, index) =>
              kind === 'removed' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>,
            )}
        </p>
      </div>
      <div>
        <p className="easy-state-compare-title">{after}</p>
        <p>
          {words
            .filter(({ kind }) => kind !== 'removed')
            .map(({ kind, text }, index) =>
              kind === 'added' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>,
            )}
        </p>
      </div>
    </div>
  )
}
