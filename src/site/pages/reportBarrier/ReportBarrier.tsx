import type { ReactElement } from 'react'
import type { SiteInfo } from '../../../content/site'
import { ButtonLink } from '../../components/Button'
import { FactList } from '../../components/FactList'
import { Notice } from '../../components/Notice'
import { TitleField } from '../../components/TitleField'
import { paths } from '../../paths'
import { officeFacts } from '../contact/contactModel'
import { reportMailHref } from './reportBarrierModel'

export interface ReportBarrierProps {
  site: SiteInfo
  siteUrl: string
  /** The page that did not work, if it is known. */
  reported?: string
}

/** How to report a barrier and what happens then. */
export function ReportBarrier({ site, siteUrl, reported }: ReportBarrierProps): ReactElement {
  return (
    <div className="topic-coral">
      <TitleField
        heading="Barriere melden"
        lead="Etwas auf dieser Seite geht nicht? Sagen Sie es uns. Ein Satz genügt."
        breadcrumbs={[{ label: 'Start', path: paths.home }, { label: 'Barriere melden' }]}
        look="coral"
      />
      <section className="wrap section columns" aria-labelledby="wege">
        <div className="stack">
          <h2 id="wege">So erreichen Sie uns</h2>
          <p>
            Schreiben Sie so, wie Sie sprechen: Was wollten Sie tun, und was ging nicht? Sie können
            auch einen Text in Leichter Sprache anfragen.
          </p>
          {reported && (
            <p>
              {'Es geht um diese Seite: '}
              <a href={reported}>{`${siteUrl}${reported}`}</a>
            </p>
          )}
          <p>
            <ButtonLink href={reportMailHref(site.mail, siteUrl, reported)} icon="mail" large>
              E-Mail schreiben
            </ButtonLink>
          </p>
          <p className="small">
            {reported
              ? 'Die Adresse der Seite steht schon in der E-Mail.'
              : 'Bitte schreiben Sie dazu, auf welcher Seite es war.'}
          </p>
        </div>
        <FactList facts={officeFacts(site)} across />
      </section>
      <NextSteps />
      <div className="wrap section">
        <Notice icon="mail">
          Ein Formular auf dieser Seite gibt es noch nicht. Ihre E-Mail nutzen wir nur, um die
          Barriere zu beheben und Ihnen zu antworten.
        </Notice>
      </div>
    </div>
  )
}

function NextSteps(): ReactElement {
  return (
    <section className="wrap section" aria-labelledby="danach">
      <h2 id="danach" className="below-2">
        Was danach passiert
      </h2>
      <ol className="narrow stack">
        <li>Ein Mensch liest Ihre Nachricht.</li>
        <li>Sie bekommen innerhalb von zwei Wochen eine Antwort.</li>
        <li>
          Dauert es länger? Dann sagen wir Ihnen in dieser Zeit, wie weit wir sind. Nach spätestens
          sechs Wochen haben Sie unsere Antwort.
        </li>
        <li>
          Genügt Ihnen die Antwort nicht, oder kommt keine?{' '}
          <a href={`${paths.accessibility}#ombudsstelle`}>Dann hilft die Ombudsstelle.</a>
        </li>
      </ol>
    </section>
  )
}
