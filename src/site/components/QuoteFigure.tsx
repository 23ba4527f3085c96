import type { ReactElement } from 'react'
import type { TopicLook } from '../../content/documents'
import type { QuoteBlock } from '../../content/text'
import { classNames } from './classNames'

/** Longer quotes are set smaller. */
const LONG_QUOTE_WORDS = 40

/** A quote with who said it. */
export function QuoteFigure({
  quote,
  look,
}: {
  quote: QuoteBlock
  look?: TopicLook
}): ReactElement {
  const isLong = quote.text.split(/\s+/).length > LONG_QUOTE_WORDS
  return (
    <figure className={classNames('quote breakout', isLong && 'long', look && `topic-${look}`)}>
      <blockquote cite={quote.href?.startsWith('http') ? quote.href : undefined}>
        <p>{quoted(quote.text)}</p>
      </blockquote>
      <figcaption>
        {quote.href === undefined ? quote.source : <a href={quote.href}>{quote.source}</a>}
      </figcaption>
    </figure>
  )
}

function quoted(text: string): string {
  return /^[„»]/.test(text) ? text : `„${text}“`
}
