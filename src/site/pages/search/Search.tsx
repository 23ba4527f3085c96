import type { ReactElement } from 'react'
import type { Topic } from '../../../content/documents'
import { HitRow } from '../../components/HitRow'
import { LinkRows } from '../../components/LinkRows'
import { Notice } from '../../components/Notice'
import { Paging } from '../../components/Paging'
import { SearchForm } from '../../components/SearchForm'
import { WayLink } from '../../components/WayLink'
import { paths } from '../../paths'
import { Scene } from '../Scene'
import { SearchFilterPanel } from './SearchFilterPanel'
import { searchTitle } from './searchModel'
import type { SearchModel, SearchRow } from './searchModel'
import { MAX_QUERY_LENGTH, isNarrowed, searchPath } from './searchQuery'

/** The search: its form, what was found, or what to do where nothing was. */
export function SearchPage({
  model,
  topics,
}: {
  model: SearchModel
  topics: readonly Topic[]
}): ReactElement {
  const { asked, page } = model
  return (
    <>
      <div className="wrap section">
        <h1 className="below-3">{searchTitle(model)}</h1>
        <SearchForm
          action={paths.search}
          value={asked.text}
          label="Wonach suchen Sie?"
          buttonLabel="Suchen"
          large
          id="suche-auf-dieser-seite"
        />
        <Notices model={model} />
      </div>
      {asked.text === '' && <Start topics={topics} />}
      {asked.text !== '' && page.total > 0 && <Hits model={model} />}
      {asked.text !== '' && page.total === 0 && <NoHits model={model} />}
    </>
  )
}

function Notices({
  model: { asked, isPartial, suggestion, page },
}: {
  model: SearchModel
}): ReactElement {
  return (
    <>
      {isPartial && (
        <Notice icon="warn">
          Die Suche wird gerade vorbereitet. Vielleicht fehlen noch Treffer. Versuchen Sie es in
          einer Minute noch einmal.
        </Notice>
      )}
      {asked.wasCut && (
        <Notice icon="warn">
          {`Ihr Text war länger als ${MAX_QUERY_LENGTH} Zeichen. Wir haben nach den ersten ${MAX_QUERY_LENGTH} gesucht.`}
        </Notice>
      )}
      {suggestion && (
        <Notice icon="search">
          <a href={suggestion.href}>{`Meinten Sie: ${suggestion.text}`}</a>
          {page.total > 0 &&
            ` Genau „${asked.text}“ steht auf keiner Seite. Wir zeigen, was ähnlich geschrieben wird.`}
        </Notice>
      )}
    </>
  )
}

function Start({ topics }: { topics: readonly Topic[] }): ReactElement {
  return (
    <div className="wrap section narrow stack">
      <p>Schreiben Sie ein Wort oder mehrere in das Feld. Wir suchen auf allen Seiten.</p>
      {topics.length > 0 && (
        <>
          <h2>Oder wählen Sie ein Thema</h2>
          <LinkRows
            rows={topics.map(({ slug, name }) => ({ href: paths.topic(slug), label: name }))}
          />
        </>
      )}
    </div>
  )
}

function Hits({ model }: { model: SearchModel }): ReactElement {
  const { asked, filter, page } = model
  return (
    <div className="wrap filtered-list">
      <SearchFilterPanel model={model} />
      <section aria-labelledby="treffer">
        <h2 id="treffer" className="visually-hidden">
          Treffer
        </h2>
        <ol>
          {page.items.map((row) => (
            <Hit key={row.href} row={row} />
          ))}
        </ol>
        <Paging
          page={page.page}
          pages={page.pages}
          href={(number) => searchPath(asked.text, filter, number)}
        />
      </section>
    </div>
  )
}

function Hit({
  row: { href, kindLabel, document, detail, excerpt },
}: {
  row: SearchRow
}): ReactElement {
  return (
    <HitRow
      href={href}
      title={document.title}
      text={excerpt.map(({ text, marked }, index) =>
        marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
      picture={document.picture}
      topic={document.topics[0]}
      meta={
        <>
          <b>{kindLabel}</b>
          {detail && <span>{detail}</span>}
        </>
      }
      hasEasy={document.easy !== undefined}
      headingLevel={3}
    />
  )
}

function NoHits({ model }: { model: SearchModel }): ReactElement {
  const { asked, filter } = model
  return (
    <section className="band section tinted topic-coral" aria-labelledby="weiter">
      <div className="wrap columns middle">
        <div className="stack">
          <h2 id="weiter">So geht es weiter</h2>
          {isNarrowed(filter) ? (
            <p>
              Sie haben die Suche eingegrenzt.{' '}
              <a href={searchPath(asked.text)}>{`Überall nach „${asked.text}“ suchen`}</a>
            </p>
          ) : (
            <p>
              Das liegt nicht an Ihnen. Vielleicht hilft ein anderes Wort oder ein kürzeres. Oder
              Sie gehen einen dieser Wege:
            </p>
          )}
          <ul className="ways">
            <li>
              <WayLink
                href={paths.newsList}
                label="Alle Meldungen ansehen"
                pictogram="zeitung"
                look="lake"
              />
            </li>
            <li>
              <WayLink
                href={paths.contents}
                label="Alle Seiten im Überblick"
                pictogram="buch"
                look="leaf"
              />
            </li>
            <li>
              <WayLink
                href={paths.contact}
                label="Einen Menschen fragen"
                pictogram="telefon"
                look="sun"
              />
            </li>
          </ul>
        </div>
        <Scene name="leere-suche" />
      </div>
    </section>
  )
}
