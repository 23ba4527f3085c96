import type { ReactElement } from 'react'
import type { TopicLook } from '../../content/documents'

/** A topic: its name beside its colour and shape. */
export function TopicMark({
  topic,
  easy = false,
}: {
  topic: { name: string; easyName?: string; look: TopicLook }
  easy?: boolean
}): ReactElement {
  return (
    <span className={`topic-mark topic-${topic.look}`}>
      {easy ? (topic.easyName ?? topic.name) : topic.name}
    </span>
  )
}
