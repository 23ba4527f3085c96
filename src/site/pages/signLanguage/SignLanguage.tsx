import type { ReactElement } from 'react'
import type { Fact, Page } from '../../../content/documents'
import type { SiteInfo } from '../../../content/site'
import { ArticleBody } from '../../components/ArticleBody'
import { ArticleEnd } from '../../components/ArticleEnd'
import { ButtonLink } from '../../components/Button'
import { FactList } from '../../components/FactList'
import { ReadingGrid } from '../../components/ReadingGrid'
import { TitleField } from '../../components/TitleField'
import { paths } from '../../paths'
import type { SignFilm } from './signLanguageModel'

export interface SignLanguageProps {
  page?: Page
  films: readonly SignFilm[]
  missing: readonly Fact[]
  site: SiteInfo
}

/** Films in sign language, or what is missing and what helps until then. */
export function SignLanguage({ page, films, missing, site }: SignLanguageProps): ReactElement {
  return (
    <div className="topic-lilac">
      <TitleField
        heading={page?.title ?? 'Gebärdensprache'}
        lead={leadOf(page, films)}
        breadcrumbs={[{ label: 'Start', path: paths.home }, { label: 'Gebärdensprache' }]}
        look="lilac"
        picture={page?.picture}
      />
      {films.map((film) => (
        <Film key={film.video.id} film={film} />
      ))}
      {films.length === 0 && <Missing missing={missing} />}
      {page && page.body.length > 0 && (
        <ReadingGrid>
          <ArticleBody blocks={page.body} look="lilac" />
        </ReadingGrid>
      )}
      <Interpreting site={site} />
      <ArticleEnd path={paths.signLanguage} factsCheckedAt={page?.factsCheckedAt} />
    </div>
  )
}

function leadOf(page: Page | undefined, films: readonly SignFilm[]): string {
  if (films.length > 0) return 'Filme in Deutscher Gebärdensprache (DGS) auf dieser Seite.'
  const missing = 'Filme in Deutscher Gebärdensprache (DGS) gibt es hier noch nicht.'
  return page?.teaser ?? `${missing} Wir sagen, was kommen soll und was bis dahin geht.`
}

function Film({ film }: { film: SignFilm }): ReactElement {
  const id = `film-${film.video.id}`
  return (
    <section className="wrap section" aria-labelledby={id}>
      <h2 id={id} className="below-2">
        {film.title}
      </h2>
      <ArticleBody blocks={[{ kind: 'video', video: film.video }]} look="lilac" />
      <p className="space-1">
        <a href={film.href}>{`Den Text lesen: ${film.title}`}</a>
      </p>
    </section>
  )
}

function Missing({ missing }: { missing: readonly Fact[] }): ReactElement {
  return (
    <section className="wrap section" aria-labelledby="fehlt">
      <h2 id="fehlt" className="below-2">
        Das fehlt noch
      </h2>
      <p className="below-2 narrow">
        Noch ist kein Film da. Diese Filme sollen kommen. Jeder bekommt Untertitel und einen Text
        zum Nachlesen. Sie können jeden Film auch herunterladen.
      </p>
      <FactList facts={[...missing]} across />
    </section>
  )
}

function Interpreting({ site }: { site: SiteInfo }): ReactElement {
  return (
    <section className="band section tinted" aria-labelledby="dolmetschen">
      <div className="wrap columns middle">
        <div className="stack">
          <h2 id="dolmetschen">Dolmetschen anfragen</h2>
          <p>
            Möchten Sie zu einer Veranstaltung oder zu einem Gespräch kommen? Schreiben Sie uns früh
            genug. Dann versuchen wir, Dolmetschende zu bestellen.
          </p>
          <p>Bitte nennen Sie: Tag, Uhrzeit, Thema.</p>
          <p>
            <ButtonLink
              href={`mailto:${site.mail}?subject=${encodeURIComponent('Dolmetschen in Gebärdensprache')}`}
              icon="mail"
            >
              E-Mail zum Dolmetschen schreiben
            </ButtonLink>
          </p>
        </div>
        <FactList
          facts={[
            { label: 'E-Mail', value: site.mail, href: `mailto:${site.mail}` },
            { label: 'Sprache', value: 'Deutsche Gebärdensprache (DGS)' },
            {
              label: 'Leichter zu lesen',
              value: 'Texte in Leichter Sprache',
              href: paths.easyHome,
            },
          ]}
        />
      </div>
    </section>
  )
}
