import type { ReactElement } from 'react'
import type { Figures, Municipality } from '../../../content/documents'
import type { SiteInfo } from '../../../content/site'
import { ArticleEnd } from '../../components/ArticleEnd'
import { BarList } from '../../components/BarList'
import { KeyFigures } from '../../components/KeyFigures'
import { Notice } from '../../components/Notice'
import { TitleField } from '../../components/TitleField'
import { latestPoint, seriesBreaks } from '../../figures'
import { formatNumber } from '../../format'
import { paths } from '../../paths'
import { AgeAndLand } from './AgeAndLand'
import { populationBars, sexSentence } from './figuresModel'
import { keyFigures } from './keyFigures'
import { latestDate } from './populationModel'
import { PopulationSeries } from './PopulationSeries'

export interface FiguresProps {
  county: Figures
  all: readonly Municipality[]
  site: SiteInfo
}

/** The figures of the whole county, each with its date, its source and what to know about it. */
export function FiguresPage({ county, all, site }: FiguresProps): ReactElement {
  const heading = 'Wie viele Menschen leben im Kreis?'
  const sexes = sexSentence(county)
  return (
    <div className="topic-lake">
      <FiguresTitle county={county} site={site} />
      <section className="wrap section" aria-labelledby="kurz">
        <h2 id="kurz" className="below-3">
          Der Kreis in Zahlen
        </h2>
        <KeyFigures figures={keyFigures(county)} source={county.source}>
          {sexes !== undefined && <p className="space-2 narrow">{sexes}</p>}
        </KeyFigures>
      </section>
      <PopulationSeries name={site.countyName} heading={heading} figures={county} />
      {seriesBreaks(county.population).length > 0 && <BasisSection />}
      <MunicipalityBars county={county} all={all} />
      <AgeAndLand name={site.countyName} figures={county} />
      <div className="wrap section">
        <Notice icon="clock">
          Der ganze Atlas folgt: Dort vergleichen Sie alle Kommunen nach Alter, Dichte und Fläche.
        </Notice>
      </div>
      <ArticleEnd path={paths.figures} />
    </div>
  )
}

function FiguresTitle({ county, site }: Pick<FiguresProps, 'county' | 'site'>): ReactElement {
  const latest = latestPoint(county)
  const date = latestDate(county)
  return (
    <TitleField
      heading={`Zahlen: ${site.countyName}`}
      lead={latest && `${formatNumber(latest.total)} Menschen leben hier.`}
      meta={date && <span>{`Amtliche Zahl vom ${date}`}</span>}
      breadcrumbs={[{ label: 'Start', path: paths.home }, { label: 'Zahlen' }]}
      look="lake"
    />
  )
}

/** Why one line over all years would be wrong; after the notes of the statistical offices. */
function BasisSection(): ReactElement {
  return (
    <section className="wrap section" aria-labelledby="grundlage">
      <h2 id="grundlage">Warum die Linie Lücken hat</h2>
      <p className="space-1 narrow">
        Niemand zählt jedes Jahr alle Menschen. Die Statistik nimmt das Ergebnis einer großen
        Zählung und rechnet von da an weiter: Geburten und Zuzüge kommen dazu, Todesfälle und
        Fortzüge gehen ab. Mit der nächsten großen Zählung beginnt die Rechnung neu. Deshalb passen
        die Zahlen vor und nach einer Lücke nicht zusammen.
      </p>
      <p className="space-1 narrow">
        Auch innerhalb einer Linie gilt Vorsicht: Zahlen ab 2016 lassen sich mit früheren Jahren nur
        eingeschränkt vergleichen.
      </p>
    </section>
  )
}

function MunicipalityBars({
  county,
  all,
}: Pick<FiguresProps, 'county' | 'all'>): ReactElement | null {
  const bars = populationBars(all)
  const date = latestDate(county)
  if (bars.length === 0) return null
  return (
    <section className="wrap section" aria-labelledby="kommunen">
      <h2 id="kommunen" className="below-2">
        So verteilen sich die Menschen
      </h2>
      <BarList
        caption={`Menschen je Kommune${date ? ` am ${date}` : ''}`}
        bars={bars}
        max={Math.max(...bars.map(({ value }) => value))}
      />
      <p className="small space-2">{`Quelle: ${county.source}`}</p>
    </section>
  )
}
