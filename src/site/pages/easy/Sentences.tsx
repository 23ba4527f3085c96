import type { ReactElement } from 'react'

/** Own sentences of a page, one a line, each with its address. */
export function Sentences({
  id,
  lines,
}: {
  id: string
  lines: readonly string[]
}): ReactElement | null {
  if (lines.length === 0) return null
  return (
    <div className="space-3">
      {lines.map((line, index) => (
        <p key={line} data-ls-sentence={`${id}-${index + 1}`}>
          {line}
        </p>
      ))}
    </div>
  )
}
