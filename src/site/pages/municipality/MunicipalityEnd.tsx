import type { ReactElement } from 'react'
import type { Municipality } from '../../../content/documents'
import type { SiteInfo } from '../../../content/site'
import { FactList } from '../../components/FactList'
import { LinkRows } from '../../components/LinkRows'
import { latestPoint } from '../../figures'
import { formatNumber } from '../../format'
import { paths } from '../../paths'
import { neighbours, websiteLink } from './municipalityModel'
import type { Place } from './municipalityModel'

/** Town hall, website, and the office of the county. */
export function ContactSection({
  municipality,
  site,
}: {
  municipality: Municipality
  site: SiteInfo
}): ReactElement {
  const { name, website, townHallPostcode, postcodes } = municipality
  const facts = [
    { label: 'Rathaus', value: [townHallPostcode, name].filter(Boolean).join(' ') },
    ...(postcodes.length > 0 ? [{ label: 'Postleitzahlen', value: postcodes.join(', ') }] : []),
    ...(website ? [{ label: 'Internetseite', ...websiteLink(website) }] : []),
    {
      label: `Fragen im ganzen Kreis: ${site.office}`,
      value: site.mail,
      href: `mailto:${site.mail}`,
    },
  ]
  return (
    <section className="wrap section" aria-labelledby="kontakt">
      <h2 id="kontakt" className="below-2">{`Kontakt nach ${name}`}</h2>
      <FactList facts={facts} across />
    </section>
  )
}

/** The neighbours in the alphabet, and the way back to the list. */
export function OtherPlaces({
  municipality,
  all,
}: {
  municipality: Municipality
  all: readonly Place[]
}): ReactElement {
  const { previous, next } = neighbours(municipality, all)
  const row = (place: Place | undefined, note: string) =>
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

function totalOf(municipality: Place): string | undefined {
  const latest = latestPoint(municipality.figures)
  return latest && `${formatNumber(latest.total)} Menschen`
}
