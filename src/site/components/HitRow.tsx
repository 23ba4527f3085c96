import type { ReactElement, ReactNode } from 'react'
import type { TopicLook } from '../../content/documents'
import type { Picture } from '../../content/text'
import { softHyphenate } from '../format'
import { easyPath } from '../paths'
import { Icon } from './Icon'
import { PictureImage } from './PictureImage'
import { TopicMark } from './TopicMark'

/** One row of a list of pages: search, news. */
export function HitRow({
  href,
  title,
  text,
  picture,
  topic,
  meta,
  hasEasy = false,
  headingLevel = 3,
}: {
  href: string
  title: string
  text: ReactNode
  picture?: Picture
  topic?: { name: string; look: TopicLook }
  meta?: ReactNode
  hasEasy?: boolean
  headingLevel?: 2 | 3
}): ReactElement {
  const Heading = `h${headingLevel}` as const
  return (
    <li className={`hit-row topic-${topic?.look ?? 'lake'}`}>
      <div className="picture">
        {picture && <PictureImage picture={picture} cut="square" sizes="7.5rem" decorative />}
      </div>
      <div>
        {(topic ?? meta) && (
          <p className="meta">
            {topic && <TopicMark topic={topic} />}
            {meta}
          </p>
        )}
        <Heading>
          <a href={href}>{softHyphenate(title)}</a>
        </Heading>
        {text && <p>{text}</p>}
        {hasEasy && (
          <p className="meta space-1">
            <Icon name="book" />
            <a href={easyPath(href)}>
              In Leichter Sprache lesen<span className="visually-hidden">{`: ${title}`}</span>
            </a>
          </p>
        )}
      </div>
    </li>
  )
}
