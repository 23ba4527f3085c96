import type { ReactElement } from 'react'
import type { SiteInfo } from '../../../content/site'
import { ButtonLink } from '../../components/Button'
import { FactList } from '../../components/FactList'
import { TitleField } from '../../components/TitleField'
import { paths } from '../../paths'
import { officeFacts } from '../contact/contactModel'
import { ReportForm } from './ReportForm'
import type { ReportState } from './reportInput'
import { reportMailHref } from './reportBarrierModel'

export interface ReportBarrierProps {
  site: SiteInfo
  siteUrl: string
  /** When the page was made, signed. */
  formToken: string
  state: ReportState
}

/** The form for a barrier, other ways to reach us, and what happens then. */
export function ReportBarrier({
  formToken,
  site,
  siteUrl,
  state,
}: ReportBarrierProps): ReactElement {
  const { failed = false, input, problems } = state
  return (
    <div className="topic-coral">
      <TitleField
        heading="Barriere melden"
        lead="Etwas auf dieser Seite geht nicht? Sagen Sie es uns. Ein Satz genügt."
        breadcrumbs={[{ label: 'Start', path: paths.home }, { label: 'Barriere melden' }]}
        look="coral"
      />
      <section className="wrap section columns" aria-labelledby="meldung">
        <div className="stack">
          <h2 id="meldung">Ihre Meldung</h2>
          {failed && <Failed />}
          <ReportForm
            isDemo={site.isDemo}
            formToken={formToken}
            input={input ?? {}}
            problems={problems ?? {}}
          />
        </div>
        <div className="stack">
          <h2>Lieber anders?</h2>
          <p>
            <ButtonLink href={reportMailHref(site.mail, siteUrl, undefined)} icon="mail" light>
              E-Mail schreiben
            </ButtonLink>
          </p>
          <FactList facts={officeFacts(site)} />
          <p>
            <a href={paths.reportList}>Was andere gemeldet haben</a>
          </p>
          <p>
            <a href={paths.findCase}>Meine Meldung ansehen</a>
          </p>
        </div>
      </section>
      <NextSteps />
    </div>
  )
}

function Failed(): ReactElement {
  return (
    <div className="room-problem" role="alert">
      <p>
        Das hat gerade nicht geklappt. Ihr Text ist noch da. Bitte versuchen Sie es in ein paar
        Minuten noch einmal, oder schreiben Sie uns eine E-Mail.
      </p>
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
