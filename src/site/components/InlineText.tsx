import type { ReactElement } from 'react'
import type { Inline } from '../../content/text'

/** Running text with its emphasis and links. */
export function InlineText({ children }: { children: readonly Inline[] }): ReactElement {
  return (
    <>
      {children.map((inline, index) => (
        <InlinePart key={index} inline={inline} />
      ))}
    </>
  )
}

function InlinePart({ inline }: { inline: Inline }): ReactElement {
  switch (inline.kind) {
    case 'lineBreak':
      return <br />
    case 'link':
      return (
        <a href={inline.href}>
          <InlineText>{inline.children}</InlineText>
        </a>
      )
    case 'text': {
      const words = inline.italic ? <em>{inline.text}</em> : <>{inline.text}</>
      return inline.bold ? <strong>{words}</strong> : words
    }
  }
}
