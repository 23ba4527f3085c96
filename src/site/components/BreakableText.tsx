import { Fragment } from 'react'
import type { ReactElement } from 'react'

/**
 * Text that may break behind a Mediopunkt: browsers do so behind a hyphen by themselves, behind "·" never, and
 * "Gemeinde·verwaltung" is then wider than a phone. The point is for the eye alone: some screen readers would say
 * "Punkt" in the middle of the word.
 */
export function BreakableText({ text }: { text: string }): ReactElement {
  const parts = text.split(/(?<=\p{L})([·‧∙])(?=\p{L})/u)
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          <Fragment key={index}>{part}</Fragment>
        ) : (
          <Fragment key={index}>
            <span aria-hidden="true">{part}</span>
            <wbr />
          </Fragment>
        ),
      )}
    </>
  )
}
