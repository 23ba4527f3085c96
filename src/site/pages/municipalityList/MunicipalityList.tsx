import type { ReactElement } from 'react'
import type { Figures, Municipality } from '../../../content/documents'
import type { SiteInfo } from '../../../content/site'
import { CountyMap } from '../../components/CountyMap'
import { LinkRows } from '../../components/LinkRows'
import { TitleField } from '../../components/TitleField'
import { countyShapes, countyViewBox } from '../../county/countyShapes'
import { paths } from '../../paths'
import { listLead, listNote, listRows, mapPlaces } from './municipalityListModel'

/** All municipalities: the list first, the map with the same numbers beside it. */
export function MunicipalityList({
  all,
  county,
  site,
}: {
  all: readonly Municipality[]
  county: Figures
  site: SiteInfo
}): ReactElement {
  const places = mapPlaces(all, countyShapes())
  return (
    <div className="topic-leaf">
      <TitleField
        heading={`${all.length} Kommunen, ein Kreis`}
        lead={listLead(all, county)}
        breadcrumbs={[{ label: 'Start', path: paths.home }, { label: 'Kommunen' }]}
        look="leaf"
      />
      <div className="wrap section columns places">
        <section aria-labelledby="liste">
          <h2 id="liste" className="below-2">
            Liste
          </h2>
          <LinkRows rows={listRows(all, county)} ordered />
          <p className="small space-2">{listNote(county)}</p>
        </section>
        {places.length > 0 && <MapSection places={places} site={site} />}
      </div>
    </div>
  )
}

function MapSection({
  places,
  site,
}: {
  places: ReturnType<typeof mapPlaces>
  site: SiteInfo
}): ReactElement {
  const seat = places.find(({ chosen }) => chosen)
  return (
    <section aria-labelledby="karte">
      <h2 id="karte" className="below-2">
        Karte
      </h2>
      <CountyMap
        places={places}
        viewBox={countyViewBox}
        label={`Karte: ${site.countyName}. Die Nummern sind dieselben wie in der Liste.`}
      />
      <p className="small space-2">
        Die Nummern stehen auch in der Liste.
        {seat && ` ${seat.name} (gelb) ist Sitz der Kreisverwaltung.`}
      </p>
      <p className="small">{site.mapCredit}</p>
    </section>
  )
}
