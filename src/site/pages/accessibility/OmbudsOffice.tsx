import type { ReactElement } from 'react'
import type { SiteInfo } from '../../../content/site'
import { formatDate } from '../../format'

/** Where to turn when a report stays without a good answer (BGG NRW § 10d). */
export function OmbudsOffice({ site }: { site: SiteInfo }): ReactElement {
  const { name, lines, url, verifiedOn } = site.ombudsOffice
  return (
    <>
      <h2 id="ombudsstelle">Wenn unsere Antwort nicht genügt</h2>
      <p>
        {`Haben wir nicht oder nicht ausreichend geantwortet? Dann können Sie sich an diese Stelle wenden: ${name}. Sie vermittelt zwischen Ihnen und uns.`}
      </p>
      {lines.length > 0 && <address>{lines.map(addressLine)}</address>}
      {url && (
        <p>
          <a href={url}>{`Zur Internetseite: ${name}`}</a>
        </p>
      )}
      <p className="small">{checkedSentence(lines, verifiedOn)}</p>
    </>
  )
}

function addressLine(line: string): ReactElement {
  return (
    <span key={line}>
      {line}
      <br />
    </span>
  )
}

function checkedSentence(lines: readonly string[], verifiedOn: string | undefined): string {
  if (verifiedOn) return `Anschrift geprüft am ${formatDate(verifiedOn)}.`
  return lines.length > 0
    ? 'Diese Anschrift ist noch nicht geprüft.'
    : 'Die Anschrift tragen wir ein, sobald sie geprüft ist.'
}
