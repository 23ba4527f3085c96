import type { ReactElement, ReactNode } from 'react'
import type { Inline } from '../../content/text'

/** Running text with its emphasis and links. */
export function InlineText({ children }: { children: readonly Inline[] }): ReactElement {
  return <>{children.map(inlinePart)}</>
}

/** A function and no component: plain words, which is what nearly all text is, need no element of their own. */
function inlinePart(inline: Inline, index: number): ReactNode {
  switch (inline.kind) {
    case 'lineBreak':
      return <br key={index} />
    case 'link':
      return (
        <a key={index} href={inline.href}>
          <InlineText>{inline.children}</InlineText>
        </a>
      )
    case 'text': {
      const words = inline.italic ? <em key={index}>{inline.text}</em> : inline.text
      return inline.bold ? <strong key={index}>{words}</strong> : words
    }
  }
}
