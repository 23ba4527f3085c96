import type { ReactElement } from 'react'
import type { NewsArticle } from '../../../content/documents'
import { CheckGroup } from '../../components/CheckGroup'
import { FilterPanel } from '../../components/FilterPanel'
import { HitRow } from '../../components/HitRow'
import { Icon } from '../../components/Icon'
import { Marker } from '../../components/Marker'
import { Paging } from '../../components/Paging'
import { TitleField } from '../../components/TitleField'
import { YearGroup } from '../../components/YearGroup'
import { formatDate } from '../../format'
import { paths } from '../../paths'
import { newsListLead, newsListPath, newsListTitle } from './newsListModel'
import type { NewsListModel } from './newsListModel'

/** All news, by years; the filter is a plain form. */
export function NewsList({ model }: { model: NewsListModel }): ReactElement {
  const { filter, page } = model
  const title = newsListTitle(filter)
  const isNarrowed = filter.topic !== undefined || filter.year !== undefined
  const look = filter.topic?.look ?? 'coral'
  return (
    <div className={`topic-${look}`}>
      <TitleField
        heading={title}
        lead={newsListLead(model)}
        meta={
          <a href={paths.feed}>
            <Icon name="rss" /> Neue Meldungen als Feed
          </a>
        }
        breadcrumbs={[
          { label: 'Start', path: paths.home },
          ...(isNarrowed
            ? [{ label: 'Aktuelles', path: paths.newsList }, { label: title }]
            : [{ label: title }]),
        ]}
        look={look}
      />
      <div className="wrap section filtered-list">
        <NewsFilterPanel model={model} />
        <div>
          {page.total === 0 ? (
            <NothingListed isNarrowed={isNarrowed} />
          ) : (
            <Articles model={model} />
          )}
          <Paging
            page={page.page}
            pages={page.pages}
            href={(number) => newsListPath(filter, number)}
          />
        </div>
      </div>
    </div>
  )
}

function NewsFilterPanel({ model }: { model: NewsListModel }): ReactElement {
  return (
    <FilterPanel
      summary="Meldungen eingrenzen"
      action={paths.newsList}
      submitLabel="Filter anwenden"
    >
      <CheckGroup legend="Thema" name="thema" type="radio" options={model.topicChoices} />
      <CheckGroup legend="Jahr" name="jahr" type="radio" options={model.yearChoices} />
    </FilterPanel>
  )
}

function Articles({ model: { groups, page } }: { model: NewsListModel }): ReactElement {
  return (
    <>
      <p className="small below-2">
        {page.from === page.to
          ? `Meldung ${page.from} von ${page.total}`
          : `Meldungen ${page.from} bis ${page.to} von ${page.total}`}
      </p>
      {groups.map(({ year, articles }) => (
        <YearGroup key={year} year={year}>
          {articles.map((article) => (
            <NewsRow key={article.id} article={article} />
          ))}
        </YearGroup>
      ))}
    </>
  )
}

function NewsRow({ article }: { article: NewsArticle }): ReactElement {
  const { date, isArchived } = article
  return (
    <HitRow
      href={paths.news(article.slug)}
      title={article.title}
      text={article.teaser}
      picture={article.picture}
      topic={article.topics[0]}
      meta={
        <>
          {date.precision !== 'unknown' && <span>{formatDate(date)}</span>}
          {isArchived && <Marker icon="clock">Archiv</Marker>}
        </>
      }
      hasEasy={article.easy !== undefined}
      headingLevel={3}
    />
  )
}

function NothingListed({ isNarrowed }: { isNarrowed: boolean }): ReactElement {
  if (!isNarrowed) return <p>Sobald es Neues gibt, lesen Sie es an dieser Stelle.</p>
  return (
    <div className="stack">
      <h2>Dazu gibt es noch keine Meldung.</h2>
      <p>
        Wählen Sie ein anderes Thema oder ein anderes Jahr. Oder sehen Sie{' '}
        <a href={paths.newsList}>alle Meldungen</a> an.
      </p>
    </div>
  )
}
