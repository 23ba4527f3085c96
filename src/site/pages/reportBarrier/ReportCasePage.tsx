import type { ReactElement } from 'react'

import type { ReportCase } from '../../barrierDesk'
import { FactList } from '../../components/FactList'
import { TitleField } from '../../components/TitleField'
import { formatDate } from '../../format'
import { paths } from '../../paths'

const STATES: Record<ReportCase['state'], string> = {
  new: 'Ihre Meldung ist da. Ein Mensch liest sie bald.',
  working: 'Wir arbeiten daran.',
  answered: 'Wir haben geantwortet.',
  rejected: 'Wir haben die Meldung geschlossen.',
}

/** Receipt of a report, and later how far it is. Whoever has this address sees it. */
export function ReportCasePage({
  found,
  isNew = false,
}: {
  found: ReportCase
  /** It was sent just now. */
  isNew?: boolean
}): ReactElement {
  const { answer, dueOn, interim, lastOn, number, receivedOn, state } = found
  return (
    <div className="topic-leaf">
      <TitleField
        heading={isNew ? 'Danke. Ihre Meldung ist da.' : `Ihre Meldung ${number}`}
        lead={STATES[state]}
        breadcrumbs={[
          { label: 'Start', path: paths.home },
          { label: 'Barriere melden', path: paths.reportBarrier },
          { label: number },
        ]}
        look="leaf"
      />
      <section className="wrap section stack narrow" aria-labelledby="nummer">
        <h2 id="nummer">Ihre Nummer: {number}</h2>
        <FactList
          facts={[
            { label: 'Eingegangen', value: formatDate(receivedOn) },
            { label: 'Antwort in der Regel bis', value: formatDate(dueOn) },
            { label: 'Antwort spätestens', value: formatDate(lastOn) },
          ]}
        />
        {interim !== '' && state !== 'answered' && <p>Zwischenstand: {interim}</p>}
        {answer !== '' && <p>Unsere Antwort: {answer}</p>}
        <p>
          Merken Sie sich diese Seite als Lesezeichen. Hier sehen Sie jederzeit, wie weit wir sind.
          Nur wer diese Adresse hat, sieht sie.
        </p>
        <p>
          Kommt keine Antwort, oder genügt sie Ihnen nicht?{' '}
          <a href={`${paths.accessibility}#ombudsstelle`}>Dann hilft die Ombudsstelle.</a> Das
          kostet nichts.
        </p>
      </section>
    </div>
  )
}
