import type { ReactElement } from 'react'
import { Tile } from '../../components/Tile'
import { easyPath, paths } from '../../paths'
import { phoneHref, phoneText } from '../../format'
import type { BareContext } from './bareContext'

export interface FailureProps {
  title: string
  sentences: readonly string[]
  bare: BareContext
}

/** Something is wrong or closed on our side: what it is, how to reach us, where else to go. */
export function Failure({
  title,
  sentences,
  bare: { site, navigation },
}: FailureProps): ReactElement {
  return (
    <section className="band section tinted topic-sun" aria-labelledby="fehler">
      <div className="wrap narrow stack">
        <h1 id="fehler">{title}</h1>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Reach site={site} />
        <ul>
          <li>
            <a href={paths.home}>Startseite</a>
          </li>
          {navigation.map(({ label, path }) => (
            <li key={path}>
              <a href={path}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

/** The same for readers of the easy site: one sentence a line. */
export function FailureEasy({
  title,
  sentences,
  bare: { site, navigation },
}: FailureProps): ReactElement {
  return (
    <section className="wrap section easy-text" aria-labelledby="fehler">
      <h1 id="fehler" className="below-3">
        {title}
      </h1>
      <div className="easy-row">
        <Tile pictogram="uhr" look="sun" size="large" />
        <div>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>Sie haben Fragen?</p>
          <p>Dann schreiben Sie uns.</p>
        </div>
      </div>
      <Reach site={site} />
      <ul>
        <li>
          <a href={paths.easyHome}>Start-Seite</a>
        </li>
        {navigation.map(({ easyLabel, path }) => (
          <li key={path}>
            <a href={easyPath(path)}>{easyLabel}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reach({ site }: { site: FailureProps['bare']['site'] }): ReactElement {
  return (
    <ul>
      <li>
        E-Mail: <a href={`mailto:${site.mail}`}>{site.mail}</a>
      </li>
      {site.phone && (
        <li>
          Telefon: <a href={phoneHref(site.phone)}>{phoneText(site.phone)}</a>
        </li>
      )}
    </ul>
  )
}
