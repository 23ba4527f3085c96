import type { ReactElement } from 'react'
import type { Fact, NewsArticle } from '../../../content/documents'
import { ArticleBody } from '../../components/ArticleBody'
import { ArticleEnd } from '../../components/ArticleEnd'
import { ContactCard } from '../../components/ContactCard'
import { FactList } from '../../components/FactList'
import { Marker } from '../../components/Marker'
import { NewsCard } from '../../components/NewsCard'
import { Notice } from '../../components/Notice'
import { ReadingGrid } from '../../components/ReadingGrid'
import { SideNote } from '../../components/SideNote'
import { TitleField } from '../../components/TitleField'
import { TopicMark } from '../../components/TopicMark'
import { VariantSwitch } from '../../components/VariantSwitch'
import type { NewsOnCard } from '../../cards'
import { formatDate, readingMinutes } from '../../format'
import { missingVariants } from '../../missingVariants'
import { paths } from '../../paths'
import { bodyOfNews, lookOfNews, peopleFacts } from './newsModel'

export interface NewsProps {
  article: NewsArticle
  facts: Fact[]
  related: readonly NewsOnCard[]
  easyPath?: string
}

/** One article: facts beside the text, who was in office then, whom to ask, what else there is. */
export function NewsPage({ article, facts, related, easyPath }: NewsProps): ReactElement {
  const path = paths.news(article.slug)
  const look = lookOfNews(article)
  return (
    <>
      <article className={`topic-${look}`}>
        <NewsTitle article={article} easyPath={easyPath} />
        <ReadingGrid
          aside={
            facts.length > 0 && (
              <SideNote title="Auf einen Blick">
                <FactList facts={facts} />
              </SideNote>
            )
          }
        >
          {article.isArchived && (
            <Notice icon="clock">
              <b>Archiv.</b> Worum es in dieser Meldung geht, ist vorbei. Der Text bleibt stehen,
              damit Sie nachlesen können.
            </Notice>
          )}
          <ArticleBody blocks={bodyOfNews(article)} look={look} />
          <People article={article} />
          {article.contacts.map((contact) => (
            <ContactCard key={contact.id} contact={contact} headingLevel={2} />
          ))}
        </ReadingGrid>
        <ArticleEnd
          path={path}
          factsCheckedAt={article.factsCheckedAt}
          missing={missingVariants({
            hasEasy: easyPath !== undefined,
            hasSign: article.signVideo !== undefined,
          })}
        />
      </article>
      <Related related={related} />
    </>
  )
}

function NewsTitle({
  article,
  easyPath,
}: {
  article: NewsArticle
  easyPath: string | undefined
}): ReactElement {
  const path = paths.news(article.slug)
  return (
    <TitleField
      heading={article.title}
      lead={article.teaser}
      meta={<NewsMeta article={article} />}
      breadcrumbs={[
        { label: 'Start', path: paths.home },
        { label: 'Aktuelles', path: paths.newsList },
        { label: article.title },
      ]}
      look={lookOfNews(article)}
      picture={article.picture}
      widePicture={article.widePicture}
      below={
        <VariantSwitch
          variant="standard"
          standardPath={path}
          easyPath={easyPath}
          hasSignVideo={article.signVideo !== undefined}
          canWish
        />
      }
    />
  )
}

function NewsMeta({ article }: { article: NewsArticle }): ReactElement {
  const minutes = readingMinutes(article.body)
  return (
    <>
      {article.date.precision !== 'unknown' && <span>{formatDate(article.date)}</span>}
      {article.topics.map((topic) => (
        <TopicMark key={topic.id} topic={topic} />
      ))}
      <span>{`Lesezeit: ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}`}</span>
      {article.isArchived && <Marker icon="clock">Archiv</Marker>}
    </>
  )
}

function People({ article }: { article: NewsArticle }): ReactElement | null {
  if (article.people.length === 0) return null
  return (
    <section aria-labelledby="personen">
      <h2 id="personen">Personen in diesem Text</h2>
      <p>Die Funktionen stehen hier so, wie sie zur Zeit der Meldung waren.</p>
      <FactList facts={peopleFacts(article.people)} across />
    </section>
  )
}

function Related({ related }: { related: readonly NewsOnCard[] }): ReactElement | null {
  if (related.length === 0) return null
  return (
    <section className="wrap section" aria-labelledby="mehr">
      <h2 id="mehr" className="below-3">
        Das könnte Sie auch interessieren
      </h2>
      <div className="grid-four">
        {related.map((other) => (
          <NewsCard key={other.id} article={other} headingLevel={3} />
        ))}
      </div>
    </section>
  )
}
