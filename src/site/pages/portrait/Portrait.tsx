import type { ReactElement } from 'react'
import type { Figures, Municipality, Page } from '../../../content/documents'
import type { SiteInfo } from '../../../content/site'
import { CountyMap } from '../../components/CountyMap'
import { KeyFigures } from '../../components/KeyFigures'
import { LinkRows } from '../../components/LinkRows'
import { countyShapes, countyViewBox } from '../../county/countyShapes'
import { paths } from '../../paths'
import { StandardDocument } from '../genericPage/StandardDocument'
import { keyFigures } from '../figures/keyFigures'
import { listRows, mapPlaces } from '../municipalityList/municipalityListModel'

export interface PortraitProps {
  page: Page
  county: Figures
  all: readonly Municipality[]
  site: SiteInfo
  easyPath?: string
}

/** The county in words, figures and a map. */
export function Portrait({ page, county, all, site, easyPath }: PortraitProps): ReactElement {
  const places = mapPlaces(all, countyShapes())
  return (
    <StandardDocument page={page} easyPath={easyPath}>
      <section className="wrap section" aria-labelledby="kurz">
        <h2 id="kurz" className="below-3">
          Der Kreis in Zahlen
        </h2>
        <KeyFigures figures={keyFigures(county)} source={county.source} />
        <p className="space-1">
          <a href={paths.figures}>Alle Zahlen zum Kreis</a>
        </p>
      </section>
      {all.length > 0 && (
        <div className="wrap section columns places">
          <section aria-labelledby="kommunen">
            <h2 id="kommunen" className="below-2">{`Die ${all.length} Kommunen`}</h2>
            <LinkRows
              rows={listRows(all, county).map(({ href, label, number }) => ({
                href,
                label,
                number,
              }))}
              ordered
            />
          </section>
          <section aria-labelledby="karte">
            <h2 id="karte" className="below-2">
              Karte
            </h2>
            <CountyMap
              places={places}
              viewBox={countyViewBox}
              label={`Karte: ${site.countyName}. Die Nummern sind dieselben wie in der Liste.`}
            />
            <p className="small space-2">{site.mapCredit}</p>
          </section>
        </div>
      )}
    </StandardDocument>
  )
}
