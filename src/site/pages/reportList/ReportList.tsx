import type { ReactElement } from 'react'

import type { ContentSource } from '../../../content/contentSource'
import type { PublicCase } from '../../../content/publicCase'
import { ButtonLink } from '../../components/Button'
import { FactList } from '../../components/FactList'
import { Paging } from '../../components/Paging'
import { TitleField } from '../../components/TitleField'
import { VariantSwitch } from '../../components/VariantSwitch'
import { easyPath, paths } from '../../paths'
import type { ListPage } from '../paging'
import { caseFacts, reportListLead } from './reportListModel'

export const REPORT_LIST_TITLE = 'Gemeldete Barrieren'

/** Every reported barrier and what became of it, in the words of the editors. */
export function ReportList({
  content,
  list,
  today,
}: {
  content: ContentSource
  list: ListPage<PublicCase>
  today: string
}): ReactElement {
  return (
    <div className="topic-coral">
      <TitleField
        heading={REPORT_LIST_TITLE}
        lead={reportListLead(content)}
        breadcrumbs={[
          { label: 'Start', path: paths.home },
          { label: 'Barriere melden', path: paths.reportBarrier },
          { label: REPORT_LIST_TITLE },
        ]}
        look="coral"
        below={
          <VariantSwitch
            variant="standard"
            standardPath={paths.reportList}
            easyPath={easyPath(paths.reportList)}
          />
        }
      />
      <div className="wrap section columns">
        <div className="stack">
          {list.total === 0 ? (
            <p>Sobald jemand eine Barriere meldet, steht hier, was daraus wird.</p>
          ) : (
            list.items.map((one) => (
              <Case key={one.number} one={one} content={content} today={today} />
            ))
          )}
          <Paging page={list.page} pages={list.pages} href={paths.reportListPage} />
        </div>
        <AboutTheList />
      </div>
    </div>
  )
}

function AboutTheList(): ReactElement {
  return (
    <section className="stack" aria-labelledby="zur-liste">
      <h2 id="zur-liste">Zu dieser Liste</h2>
      <p>
        Hier steht jede Meldung mit unseren Worten. Wer gemeldet hat und was genau geschrieben
        wurde, steht hier nicht. Werbung nehmen wir heraus.
      </p>
      <p>
        Eine Antwort gibt es in zwei Wochen, spätestens in sechs. Ihre eigene Meldung sehen Sie{' '}
        <a href={paths.findCase}>mit Nummer und Schlüssel</a>.
      </p>
      <p>
        <ButtonLink href={paths.reportBarrier} icon="warn">
          Barriere melden
        </ButtonLink>
      </p>
    </section>
  )
}

function Case({
  content,
  one,
  today,
}: {
  content: ContentSource
  one: PublicCase
  today: string
}): ReactElement {
  return (
    <section className="entry" aria-labelledby={one.number}>
      <h2 id={one.number}>{one.number}</h2>
      <p>{one.what || 'Eine Beschreibung in unseren Worten steht hier noch nicht.'}</p>
      <FactList facts={caseFacts(one, content, today)} across />
    </section>
  )
}
