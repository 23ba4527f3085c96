import { Fragment } from 'react'
import type { ReactElement } from 'react'

/**
 * Text that may break behind a Mediopunkt: browsers do so behind a hyphen by themselves, behind "·" never, and
 * "Gemeinde·verwaltung" is then wider than a phone. The word stays one word of text for search, copy and speech.
 */
export function BreakableText({ text }: { text: string }): ReactElement {
  const parts = text.split(/(?<=\p{L}[·‧∙])(?=\p{L})/u)
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  )
}
