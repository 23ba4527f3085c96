import type { ReactElement } from 'react'
import type { Figures, Municipality } from '../../../content/documents'
import type { SiteInfo } from '../../../content/site'
import { ArticleBody } from '../../components/ArticleBody'
import { ArticleEnd } from '../../components/ArticleEnd'
import { CountyMap } from '../../components/CountyMap'
import { KeyFigures } from '../../components/KeyFigures'
import { NewsCard } from '../../components/NewsCard'
import { ReadingGrid } from '../../components/ReadingGrid'
import { TitleField } from '../../components/TitleField'
import { VariantSwitch } from '../../components/VariantSwitch'
import type { NewsOnCard } from '../../cards'
import { countyShapes, countyViewBox } from '../../county/countyShapes'
import { documentBody } from '../../documentBody'
import { missingVariants } from '../../missingVariants'
import { paths } from '../../paths'
import { AgeAndLand } from '../figures/AgeAndLand'
import { keyFigures } from '../figures/keyFigures'
import { latestDate } from '../figures/populationModel'
import { PopulationSeries } from '../figures/PopulationSeries'
import { ContactSection, OtherPlaces } from './MunicipalityEnd'
import { figuresSentence, lookOf } from './municipalityModel'
import type { Place } from './municipalityModel'

export interface MunicipalityProps {
  municipality: Municipality
  all: readonly Place[]
  county: Figures
  site: SiteInfo
  news: readonly NewsOnCard[]
  easyPath?: string
}

/** Everything about one municipality: where it lies, its figures, its news, its town hall. */
export function MunicipalityPage(props: MunicipalityProps): ReactElement {
  const { municipality, all, county, news, site } = props
  const path = paths.municipality(municipality.slug)
  const look = lookOf(municipality)
  const heading = 'Wie viele Menschen leben hier?'
  return (
    <article className={`topic-${look}`}>
      <MunicipalityTitle {...props} />
      <section className="wrap section" aria-labelledby="zahlen">
        <h2 id="zahlen" className="below-3">{`${municipality.name} in Zahlen`}</h2>
        <KeyFigures
          figures={keyFigures(municipality.figures, county)}
          source={municipality.figures.source}
        />
      </section>
      <ReadingGrid>
        <ArticleBody blocks={documentBody(municipality)} look={look} />
      </ReadingGrid>
      <PopulationSeries name={municipality.name} heading={heading} figures={municipality.figures} />
      <AgeAndLand
        name={municipality.name}
        figures={municipality.figures}
        county={{ name: site.countyName, figures: county }}
      />
      {news.length > 0 && <NewsSection name={municipality.name} news={news} />}
      <ContactSection municipality={municipality} site={site} />
      <OtherPlaces municipality={municipality} all={all} />
      <ArticleEnd
        path={path}
        factsCheckedAt={municipality.factsCheckedAt}
        missing={missingVariants({
          hasEasy: props.easyPath !== undefined,
          hasSign: municipality.signVideo !== undefined,
        })}
      />
    </article>
  )
}

function MunicipalityTitle({ municipality, all, site, easyPath }: MunicipalityProps): ReactElement {
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
      below={
        <VariantSwitch
          variant="standard"
          standardPath={paths.municipality(municipality.slug)}
          easyPath={easyPath}
          hasSignVideo={municipality.signVideo !== undefined}
          canWish
        />
      }
    >
      <div className="badge-map">
        <CountyMap
          places={countyShapes().map(({ ags, name, label }) => ({
            name,
            ags,
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

function NewsSection({ name, news }: { name: string; news: readonly NewsOnCard[] }): ReactElement {
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
