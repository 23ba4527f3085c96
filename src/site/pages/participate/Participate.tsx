import type { ReactElement } from 'react'
import type { Page } from '../../../content/documents'
import { Steps } from '../../components/Steps'
import { WayLink } from '../../components/WayLink'
import { paths } from '../../paths'
import { StandardDocument } from '../genericPage/StandardDocument'
import type { ParticipationStep } from './participateModel'

/** How to take part, and what taking part has brought so far. */
export function Participate({
  page,
  steps,
  easyPath,
}: {
  page: Page
  steps: readonly ParticipationStep[]
  easyPath?: string
}): ReactElement {
  return (
    <StandardDocument page={page} easyPath={easyPath}>
      {steps.length > 0 && (
        <section className="wrap section" aria-labelledby="bisher">
          <h2 id="bisher" className="below-3">
            Was bisher daraus geworden ist
          </h2>
          <Steps
            steps={steps.map(({ title, when, text, href, state, stateLabel }) => ({
              title,
              when,
              text: (
                <>
                  {text} <a href={href}>{`Mehr: ${title}`}</a>
                </>
              ),
              state,
              stateLabel,
            }))}
          />
        </section>
      )}
      <section className="wrap section" aria-labelledby="selbst">
        <h2 id="selbst" className="below-3">
          Selbst mitmachen
        </h2>
        <div className="narrow stack">
          <WayLink href={paths.contact} label="Mit uns sprechen" pictogram="sprechen" look="leaf" />
          <WayLink
            href={paths.reportBarrier}
            label="Eine Barriere melden"
            pictogram="melden"
            look="coral"
          />
        </div>
      </section>
    </StandardDocument>
  )
}
