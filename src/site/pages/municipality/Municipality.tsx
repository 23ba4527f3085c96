import type { ReactElement } from 'react'
import type { Figures, Municipality, NewsArticle } from '../../../content/documents'
import type { SiteInfo } from '../../../content/site'
import { ArticleBody } from '../../components/ArticleBody'
import { ArticleEnd } from '../../components/ArticleEnd'
import { CountyMap } from '../../components/CountyMap'
import { DataTable } from '../../components/DataTable'
import { FactList } from '../../components/FactList'
import { KeyFigures } from '../../components/KeyFigures'
import { LinkRows } from '../../components/LinkRows'
import { NewsCard } from '../../components/NewsCard'
import { TitleField } from '../../components/TitleField'
import { VariantSwitch } from '../../components/VariantSwitch'
import { countyShapes, countyViewBox } from '../../county/countyShapes'
import { formatNumber } from '../../format'
import { latestPoint } from '../../figures'
import { paths } from '../../paths'
import { latestDate } from '../figures/populationModel'
import { PopulationSeries } from '../figures/PopulationSeries'
import { ageTable, figuresSentence, keyFigures, landUseTable, lookOf, neighbours, websiteLink } from './municipalityModel'

export interface MunicipalityProps {
  municipality: Municipality
  all: readonly Municipality[]
  county: Figures
  site: SiteInfo
  news: readonly NewsArticle[]
  easyPath?: string
}

/** Everything about one municipality: where it lies, its figures, its news, its town hall. */
export function MunicipalityPage(props: MunicipalityProps): ReactElement {
  const { municipality, county, news, site, easyPath } = props
  const path = paths.municipality(municipality.slug)
  const look = lookOf(municipality)
  const heading = 'Wie viele Menschen leben hier?'
  return (
    <article className={`topic-${look}`}>
      <MunicipalityTitle {...props} />
      <VariantSwitch
        variant="standard"
        standardPath={path}
        easyPath={easyPath}
        hasSignVideo={municipality.signVideo !== undefined}
      />
      <section className="wrap section" aria-labelledby="zahlen">
        <h2 id="zahlen" className="below-3">{`${municipality.name} in Zahlen`}</h2>
        <KeyFigures figures={keyFigures(municipality.figures, county)} />
        <p className="small space-2">{`Quelle: ${municipality.figures.source}`}</p>
      </section>
      {municipality.body.length > 0 && (
        <div className="wrap">
          <ArticleBody blocks={municipality.body} look={look} />
        </div>
      )}
      <PopulationSeries name={municipality.name} heading={heading} figures={municipality.figures} />
      <AgeAndLand municipality={municipality} county={county} site={site} />
      {news.length > 0 && <NewsSection name={municipality.name} news={news} />}
      <ContactSection municipality={municipality} site={site} />
      <OtherPlaces {...props} />
      <ArticleEnd path={path} factsCheckedAt={municipality.factsCheckedAt} />
    </article>
  )
}

function MunicipalityTitle({ municipality, all, site }: MunicipalityProps): ReactElement {
  const date = latestDate(municipality.figures)
  const place = `${municipality.type} ${municipality.location ?? `im ${site.countyName}`}`
  return (
    <TitleField
      heading={municipality.name}
      lead={figuresSentence(municipality, all, site.countyName)}
      meta={
        <>
          <span>{place}</span>
          {municipality.isCountySeat && <span>Sitz der Kreisverwaltung</span>}
          {date && <span>{`Amtliche Zahl vom ${date}`}</span>}
        </>
      }
      breadcrumbs={[
        { label: 'Start', path: paths.home },
        { label: 'Kommunen', path: paths.municipalityList },
        { label: municipality.name },
      ]}
      look={lookOf(municipality)}
      picture={municipality.picture}
      widePicture={municipality.widePicture}
    >
      <div className="badge-map">
        <CountyMap
          places={countyShapes().map(({ ags, name, path, label }) => ({
            name,
            path,
            label,
            chosen: ags === municipality.ags,
          }))}
          viewBox={countyViewBox}
          label={`Lage von ${municipality.name}: ${municipality.location ?? 'gelb hervorgehoben auf der Karte'}.`}
        />
      </div>
    </TitleField>
  )
}

function AgeAndLand({
  municipality,
  county,
  site,
}: {
  municipality: Municipality
  county: Figures
  site: SiteInfo
}): ReactElement | null {
  const { name, figures } = municipality
  const age = ageTable(name, figures, { name: site.countyName, figures: county })
  const land = landUseTable(name, figures)
  if (!age && !land) return null
  const note = `Anteile von uns berechnet. Quelle: ${figures.source}`
  return (
    <div className="wrap section columns">
      {age && (
        <section aria-labelledby="alter">
          <h2 id="alter">Wie alt sind die Menschen?</h2>
          <DataTable caption={age.caption} head={age.head} rows={age.rows} numericFrom={1} note={note} />
        </section>
      )}
      {land && (
        <section aria-labelledby="flaeche">
          <h2 id="flaeche">Wie wird die Fläche genutzt?</h2>
          <DataTable caption={land.caption} head={land.head} rows={land.rows} numericFrom={1} note={note} />
        </section>
      )}
    </div>
  )
}

function NewsSection({ name, news }: { name: string; news: readonly NewsArticle[] }): ReactElement {
  return (
    <section className="wrap section" aria-labelledby="neues">
      <h2 id="neues" className="below-3">{`Neues aus ${name}`}</h2>
      <div className="grid-four">
        {news.map((article) => (
          <NewsCard key={article.id} article={article} headingLevel={3} />
        ))}
      </div>
    </section>
  )
}

function ContactSection({ municipality, site }: { municipality: Municipality; site: SiteInfo }): ReactElement {
  const { name, website, townHallPostcode, postcodes } = municipality
  const facts = [
    { label: 'Rathaus', value: [townHallPostcode, name].filter(Boolean).join(' ') },
    ...(postcodes.length > 0 ? [{ label: 'Postleitzahlen', value: postcodes.join(', ') }] : []),
    ...(website ? [{ label: 'Internetseite', ...websiteLink(website) }] : []),
    { label: `Fragen im ganzen Kreis: ${site.office}`, value: site.mail, href: `mailto:${site.mail}` },
  ]
  return (
    <section className="wrap section" aria-labelledby="kontakt">
      <h2 id="kontakt" className="below-2">{`Kontakt nach ${name}`}</h2>
      <FactList facts={facts} across />
    </section>
  )
}

function OtherPlaces({ municipality, all }: MunicipalityProps): ReactElement {
  const { previous, next } = neighbours(municipality, all)
  const row = (place: Municipality | undefined, note: string) =>
    place
      ? [{ href: paths.municipality(place.slug), label: place.name, note, value: totalOf(place) }]
      : []
  return (
    <nav className="wrap section" aria-labelledby="andere">
      <h2 id="andere" className="below-2">
        Andere Kommunen
      </h2>
      <LinkRows
        rows={[
          ...row(previous, 'vorige im Alphabet'),
          ...row(next, 'nächste im Alphabet'),
          { href: paths.municipalityList, label: 'Alle Kommunen' },
        ]}
      />
    </nav>
  )
}

function totalOf(municipality: Municipality): string | undefined {
  const latest = latestPoint(municipality.figures)
  return latest && `${formatNumber(latest.total)} Menschen`
}
