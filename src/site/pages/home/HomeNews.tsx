import type { ReactElement } from 'react'
import type { NewsArticle } from '../../../content/documents'
import { Icon } from '../../components/Icon'
import { NewsCard } from '../../components/NewsCard'
import { PictureImage } from '../../components/PictureImage'
import { TopicMark } from '../../components/TopicMark'
import { formatDate, softHyphenate } from '../../format'
import { paths } from '../../paths'

/** One article large, the next ones small. */
export function HomeNews({
  leadArticle,
  news,
}: {
  leadArticle: NewsArticle | undefined
  news: readonly NewsArticle[]
}): ReactElement | null {
  if (!leadArticle) return null
  return (
    <>
      <section className="wrap section" aria-labelledby="aktuelles">
        <div className="heading-row">
          <h2 id="aktuelles">Aktuelles</h2>
          <a href={paths.newsList}>Alle Meldungen</a>
        </div>
        <LeadArticle article={leadArticle} />
      </section>
      {news.length > 0 && (
        <section className="wrap" aria-labelledby="weitere">
          <h2 id="weitere" className="visually-hidden">
            Weitere Meldungen
          </h2>
          <div className="grid-four">
            {news.map((article, index) => (
              // Phones show fewer: "Alle Meldungen" leads to the rest.
              <div key={article.id} className={index > 1 ? 'not-on-phones' : undefined}>
                <NewsCard article={article} headingLevel={3} />
              </div>
            ))}
          </div>
        </section>
      )}
    </>
  )
}

function LeadArticle({ article }: { article: NewsArticle }): ReactElement {
  const { date, topics, easy, title, teaser, slug } = article
  const picture = article.widePicture ?? article.picture
  const [topic] = topics
  return (
    <article
      className={`lead-article columns middle topic-${topic?.look ?? 'coral'}`}
      aria-labelledby="aufmacher"
    >
      {picture && (
        <div className="picture-arch">
          <PictureImage
            picture={picture}
            cut={article.widePicture ? 'full' : 'wide'}
            sizes="(min-width: 56rem) 44rem, 92vw"
            priority
          />
        </div>
      )}
      <div>
        {topic && <TopicMark topic={topic} />}
        <h3 id="aufmacher">
          <a href={paths.news(slug)}>{softHyphenate(title)}</a>
        </h3>
        <p>{teaser}</p>
        <p className="meta">
          {date.precision !== 'unknown' && <span>{formatDate(date)}</span>}
          {easy && (
            <span>
              <Icon name="book" /> auch in Leichter Sprache
            </span>
          )}
        </p>
      </div>
    </article>
  )
}
