import type { ReactElement, ReactNode } from 'react'

import type { ContentDocument } from '../../../content/documents'
import type { EasyText } from '../../../content/easyText'
import { HitRow } from '../../components/HitRow'
import { formatDate } from '../../format'
import { easyPath } from '../../paths'
import { addressOf } from '../search/searchModel'

export interface EasyHit {
  source: ContentDocument
  text: EasyText
  /** In place of the teaser. */
  excerpt?: ReactNode
}

/** Easy texts under each other, with picture, topic and date. */
export function EasyHits({ hits }: { hits: readonly EasyHit[] }): ReactElement | null {
  if (hits.length === 0) return null
  return (
    <ul>
      {hits.map(({ source, text, excerpt }) => {
        const [topic] = source.topics
        const hasDate = source.kind === 'news' && source.date.precision !== 'unknown'
        return (
          <HitRow
            key={text.id}
            href={easyPath(addressOf(source))}
            title={text.title}
            text={excerpt ?? text.teaser}
            picture={source.picture}
            topic={topic && { name: topic.easyName, look: topic.look }}
            meta={hasDate && <span>{formatDate(source.date)}</span>}
            headingLevel={2}
          />
        )
      })}
    </ul>
  )
}
