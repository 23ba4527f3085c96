import { FactList } from '../../components/FactList'
import { TitleField } from '../../components/TitleField'
import type { PageAnswer, PageContext, PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { officeFacts } from '../contact/contactModel'
import { easyFixedAnswer, easyFixedRoute } from '../easy/easyFixedRoute'
import type { EasyFixedArgs } from '../easy/easyFixedRoute'
import { easySection } from '../easy/easySection'
import { FindCaseForm } from './FindCaseForm'
import type { FindCaseState } from './FindCaseForm'

const TITLE = 'Meldung ansehen'

/** Where a reporter sees the case again, with number and key. */
export const findCaseRoute: PageRoute = {
  name: 'findCase',
  pattern: paths.findCase,
  query: [],
  answer: (context) => findCasePage(context, {}),
  addresses: () => [paths.findCase],
}

/** The form: empty, or with what was typed and what was wrong. */
export function findCasePage(
  { content }: PageContext,
  state: FindCaseState,
): PageAnswer & { kind: 'page' } {
  return {
    kind: 'page',
    frame: {
      title: state.problem === undefined ? TITLE : `Bitte prüfen: ${TITLE}`,
      description: 'Mit Nummer und Schlüssel sehen Sie, was aus Ihrer Meldung geworden ist.',
      path: paths.findCase,
      variant: 'standard',
      counterpart: easyPath(paths.findCase),
      hasExtraStyles: true,
    },
    body: (
      <div className="topic-leaf">
        <TitleField
          heading={TITLE}
          lead="Beides steht auf Ihrem Beleg: die Nummer und der Schlüssel."
          breadcrumbs={[
            { label: 'Start', path: paths.home },
            { label: 'Barriere melden', path: paths.reportBarrier },
            { label: TITLE },
          ]}
          look="leaf"
        />
        <div className="wrap section columns">
          <div className="stack">
            <FindCaseForm state={state} />
          </div>
          <section className="stack" aria-labelledby="schluessel-weg">
            <h2 id="schluessel-weg">Schlüssel verloren?</h2>
            <p>Melden Sie sich mit Ihrer Nummer bei uns. Wir geben Ihnen einen neuen Schlüssel.</p>
            <FactList facts={officeFacts(content.site())} />
          </section>
        </div>
      </div>
    ),
  }
}

const easyArgs: EasyFixedArgs = {
  name: 'easyFindCase',
  path: paths.findCase,
  title: 'Was ist mit meiner Meldung?',
  description: 'Hier sehen Sie: So weit sind wir.',
  look: 'leaf',
  hasExtraStyles: true,
  own: () => [
    easySection({
      id: 'nummer-und-schluessel',
      pictogram: 'antworten',
      lines: [
        'Sie haben uns gesagt: Etwas geht nicht.',
        'Dann haben Sie eine Nummer bekommen.',
        'Sie haben auch einen Schlüssel bekommen.',
        'Schreiben Sie beides hier.',
        'Dann sehen Sie: So weit sind wir.',
      ],
    }),
  ],
  after: () => <FindCaseForm easy state={{}} />,
}

/** The same in easy words. */
export const easyFindCaseRoute: PageRoute = easyFixedRoute(easyArgs)

/** The easy form again, with what was typed and what was wrong. */
export function easyFindCasePage(
  context: PageContext,
  state: FindCaseState,
): PageAnswer & { kind: 'page' } {
  const args = { ...easyArgs, after: () => <FindCaseForm easy state={state} /> }
  return easyFixedAnswer(args, context, new URLSearchParams())
}
