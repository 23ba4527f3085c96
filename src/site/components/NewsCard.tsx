import type { ReactElement } from 'react'
import type { NewsOnCard } from '../cards'
import { formatDate, softHyphenate } from '../format'
import { easyPath, paths } from '../paths'
import { Icon } from './Icon'
import { Marker } from './Marker'
import { PictureImage } from './PictureImage'
import { TopicMark } from './TopicMark'
import { useElementId } from './useElementId'

/** A news article in a grid; the whole card leads to it. */
export function NewsCard({
  article,
  easy = false,
  headingLevel = 3,
}: {
  article: NewsOnCard
  easy?: boolean
  headingLevel?: 2 | 3
}): ReactElement {
  const id = useElementId('news')
  const Heading = `h${headingLevel}` as const
  const [topic] = article.topics
  const path = paths.news(article.slug)
  return (
    <article className={`news-card topic-${topic?.look ?? 'coral'}`} aria-labelledby={id}>
      {article.picture && (
        <div className="picture">
          <PictureImage
            picture={article.picture}
            cut="square"
            sizes="(min-width: 36rem) 18rem, 92vw"
            decorative
          />
        </div>
      )}
      {topic && <TopicMark topic={topic} easy={easy} />}
      <Heading id={id}>
        <a href={easy ? easyPath(path) : path}>
          {softHyphenate(easy ? (article.easy?.title ?? article.title) : article.title)}
        </a>
      </Heading>
      {!easy && <p>{article.teaser}</p>}
      <NewsMeta article={article} easy={easy} />
    </article>
  )
}

function NewsMeta({ article, easy }: { article: NewsOnCard; easy: boolean }): ReactElement | null {
  const { date, isArchived } = article
  const hasDate = date.precision !== 'unknown'
  const hasEasyNote = !easy && article.easy !== undefined
  if (!hasDate && !isArchived && !hasEasyNote) return null
  return (
    <p className="meta">
      {hasDate && <span>{formatDate(date)}</span>}
      {isArchived && <Marker icon="clock">{easy ? 'Das ist vorbei' : 'Archiv'}</Marker>}
      {hasEasyNote && (
        <span>
          <Icon name="book" /> auch in Leichter Sprache
        </span>
      )}
    </p>
  )
}
