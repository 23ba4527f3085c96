import type { ReactElement } from 'react'

import type { ReportCase } from '../../../content/barrierDesk'
import { FactList } from '../../components/FactList'
import { TitleField } from '../../components/TitleField'
import { formatDate } from '../../format'
import { paths } from '../../paths'

const STATES: Record<ReportCase['state'], string> = {
  new: 'Ein Mensch liest sie bald.',
  working: 'Wir arbeiten daran.',
  answered: 'Wir haben geantwortet.',
  rejected: 'Wir haben die Meldung geschlossen.',
}
const DEMO = 'Das ist eine Demonstration: Niemand beim Kreis liest diese Meldung.'

export const caseTitle = ({ number }: ReportCase, isNew: boolean): string =>
  isNew ? 'Danke. Ihre Meldung ist da.' : `Ihre Meldung ${number}`

/** How far a reported barrier is. Whoever has this address sees it. */
export function ReportCaseView({
  found,
  isDemo,
  isNew,
  caseKey,
}: {
  found: ReportCase
  isDemo: boolean
  isNew: boolean
  caseKey: string
}): ReactElement {
  const { answer, dueOn, interim, isForgotten, lastOn, number, receivedOn, state } = found
  return (
    <div className="topic-leaf">
      <TitleField
        heading={caseTitle(found, isNew)}
        lead={isDemo ? DEMO : STATES[state]}
        breadcrumbs={[
          { label: 'Start', path: paths.home },
          { label: 'Barriere melden', path: paths.reportBarrier },
          { label: number },
        ]}
        look="leaf"
      />
      <section className="wrap section" aria-labelledby="nummer">
        <div className="stack narrow">
          <h2 id="nummer">Ihre Nummer: {number}</h2>
          <FactList
            facts={[
              { label: 'Ihr Schlüssel', value: caseKey },
              { label: 'Eingegangen', value: formatDate(receivedOn) },
              { label: 'Antwort in der Regel bis', value: formatDate(dueOn) },
              { label: 'Antwort spätestens', value: formatDate(lastOn) },
            ]}
          />
          {interim !== '' && state !== 'answered' && <p>Zwischenstand: {interim}</p>}
          {answer !== '' && <p>Unsere Antwort: {answer}</p>}
          {isForgotten && (
            <p>Der Fall ist seit sechs Monaten abgeschlossen. Ihre Angaben haben wir gelöscht.</p>
          )}
          <Advice />
        </div>
      </section>
    </div>
  )
}

/** How to find the report again, and who helps where the answer does not. */
function Advice(): ReactElement {
  return (
    <>
      <p>
        Merken Sie sich diese Seite als Lesezeichen, oder schreiben Sie Nummer und Schlüssel auf.
        Damit <a href={paths.findCase}>finden Sie Ihre Meldung wieder</a> und sehen jederzeit, wie
        weit wir sind. Nur wer den Schlüssel hat, sieht sie.
      </p>
      <p>
        Kommt keine Antwort, oder genügt sie Ihnen nicht?{' '}
        <a href={`${paths.accessibility}#ombudsstelle`}>Dann hilft die Ombudsstelle.</a> Das kostet
        nichts.
      </p>
    </>
  )
}
