import type { ReportCase } from '../../../content/barrierDesk'
import type { EasySection } from '../../../content/easyText'
import { formatDate } from '../../format'
import type { PageAnswer, PageContext } from '../../page'
import { easyPath, paths } from '../../paths'
import { EasyPage } from '../easy/EasyPage'
import { easySection, waysToReach } from '../easy/easySection'
import { ombudsSection } from '../easy/easyOwnTexts'
import { ReportCaseView, caseTitle } from './ReportCaseView'

interface CaseArgs {
  easy: boolean
  /** It was sent just now. */
  isNew: boolean
  /** The key, as the person may write it down. */
  key: string
}

/** Receipt of a report, and later how far it is; in the words in which it was sent. */
export function casePage(
  context: PageContext,
  found: ReportCase,
  { easy, isNew, key }: CaseArgs,
): PageAnswer & { kind: 'page' } {
  const title = caseTitle(found, isNew)
  const isDemo = context.content.site().isDemo
  return {
    kind: 'page',
    frame: {
      title,
      description: title,
      path: easy ? easyPath(paths.reportBarrier) : paths.reportBarrier,
      variant: easy ? 'easy' : 'standard',
      isUnlisted: true,
    },
    body: easy ? (
      <EasyPage heading={title} look="leaf" sections={easyCase(context, found, key)} />
    ) : (
      <ReportCaseView found={found} isNew={isNew} isDemo={isDemo} caseKey={key} />
    ),
  }
}

const EASY_STATES: Record<ReportCase['state'], string> = {
  new: 'Ein Mensch liest bald Ihre Nachricht.',
  working: 'Wir arbeiten daran.',
  answered: 'Wir haben geantwortet.',
  rejected: 'Wir sind mit der Nachricht fertig.',
}

function easyCase({ content }: PageContext, found: ReportCase, key: string): EasySection[] {
  const { answer, interim, isForgotten, lastOn, number, state } = found
  const site = content.site()
  const news = answer || interim
  return [
    easySection({
      id: 'stand',
      pictogram: 'antworten',
      lines: [
        `Ihre Nummer ist: ${number}`,
        site.isDemo ? 'Das ist nur ein Beispiel. Niemand liest das.' : EASY_STATES[state],
        ...(state === 'new' ? [`Sie bekommen eine Antwort bis zum ${formatDate(lastOn)}.`] : []),
        ...(news === '' ? [] : [`Das sagen wir dazu: ${news}`]),
        ...(isForgotten ? ['Ihre Worte haben wir gelöscht.'] : []),
      ],
    }),
    easySection({
      id: 'spaeter',
      heading: 'Möchten Sie später nachsehen?',
      pictogram: 'computer',
      lines: [
        'Merken Sie sich diese Seite.',
        `Ihr Schlüssel ist: ${key}`,
        'Schreiben Sie die Nummer und den Schlüssel auf.',
        'Damit finden Sie diese Seite wieder.',
      ],
      details: [{ kind: 'link', label: 'Meldung wiederfinden', href: easyPath(paths.findCase) }],
    }),
    easySection({
      id: 'fragen',
      heading: 'Haben Sie Fragen?',
      pictogram: 'fragen',
      lines: ['Wir helfen Ihnen gern.'],
      details: waysToReach(site),
    }),
    ombudsSection(content),
  ]
}
