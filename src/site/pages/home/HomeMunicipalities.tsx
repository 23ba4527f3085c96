import type { ReactElement } from 'react'
import type { SiteInfo } from '../../../content/site'
import { CountyMap } from '../../components/CountyMap'
import { countyViewBox } from '../../county/countyShapes'
import type { HomeModel } from './homeModel'

/** All municipalities as a list, and the map with the same numbers. */
export function HomeMunicipalities({
  municipalities,
  places,
  site,
}: Pick<HomeModel, 'municipalities' | 'places'> & { site: SiteInfo }): ReactElement | null {
  if (municipalities.length === 0) return null
  // Numbers of list and map are the same only where the map has every place.
  const isNumbered = places.length === municipalities.length
  return (
    <section className="band section tinted topic-leaf places" aria-labelledby="kommunen">
      <div className="wrap columns columns-flip middle">
        <div>
          <h2 id="kommunen">{`${municipalities.length} Kommunen, ein Kreis`}</h2>
          <p className="space-1 below-3 narrow">
            Wählen Sie Ihren Ort.{isNumbered && ` ${numbersNote(municipalities)}`}
          </p>
          <ol className="place-list">
            {municipalities.map(({ name, path }, index) => (
              <li key={path}>
                <a href={path}>
                  <b>{index + 1}</b> {name}
                </a>
              </li>
            ))}
          </ol>
        </div>
        {isNumbered && (
          <CountyMap
            places={places}
            viewBox={countyViewBox}
            label={`Karte: ${site.countyName}, ${places.length} nummerierte Kommunen. Die Namen stehen in der Liste daneben.`}
          />
        )}
      </div>
    </section>
  )
}

function numbersNote(municipalities: HomeModel['municipalities']): string {
  const seat = municipalities.findIndex(({ isCountySeat }) => isCountySeat)
  const note = 'Die Nummern stehen auch auf der Karte'
  return seat < 0
    ? `${note}.`
    : `${note}; ${municipalities[seat]?.name} (${seat + 1}) ist Sitz der Kreisverwaltung.`
}
