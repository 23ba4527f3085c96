import type { ReactElement } from 'react'
import type { ListBlock } from '../../content/text'
import { InlineText } from './InlineText'

/** A list of running text, with the lists inside it. */
export function BlockList({ list }: { list: ListBlock }): ReactElement {
  const List = list.ordered ? 'ol' : 'ul'
  return (
    <List className={list.ordered ? 'number-list' : 'bullet-list'}>
      {list.items.map((item, index) => (
        <li key={index}>
          <InlineText>{item.children}</InlineText>
          {item.nested && <BlockList list={item.nested} />}
        </li>
      ))}
    </List>
  )
}
