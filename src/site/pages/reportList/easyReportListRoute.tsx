import { stageOf } from '../../../barriers/deadline'
import type { ContentSource } from '../../../content/contentSource'
import type { EasyDetail, EasySection } from '../../../content/easyText'
import type { PublicCase } from '../../../content/publicCase'
import { Paging } from '../../components/Paging'
import { formatDate } from '../../format'
import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { EasyPage } from '../easy/EasyPage'
import { easyFrame } from '../easy/easyFrame'
import { easySection } from '../easy/easySection'
import { pageOfCase, reportListModel, reportListPages } from './reportListModel'
import type { CasePage } from './reportListModel'

const PATH = paths.reportList
const HEADING = 'Das haben Menschen uns gesagt'

/** The list of reported barriers in easy words. */
export const easyReportListRoute: PageRoute = {
  name: 'easyReportList',
  pattern: easyPath(PATH),
  query: ['seite'],
  answer({ content, today }, _params, query) {
    const list = reportListModel(content, query.get('seite'))
    if (!list) return { kind: 'missing' }
    const { page, pages } = list
    return {
      kind: 'page',
      frame: easyFrame({
        title: page > 1 ? `${HEADING}, Seite ${page} von ${pages}` : HEADING,
        description: 'Das haben Menschen uns gesagt. Und das machen wir.',
        standardPath: PATH,
        query: page > 1 ? `?seite=${page}` : '',
        currentPath: paths.reportBarrier,
      }),
      body: (
        <EasyPage
          heading={HEADING}
          look="coral"
          standardPath={PATH}
          sections={[
            introSection(content),
            ...list.items.map((one) => caseSection(one, content, today)),
          ]}
        >
          <Paging
            page={page}
            pages={pages}
            href={(number) => easyPath(paths.reportListPage(number))}
            easy
          />
        </EasyPage>
      ),
    }
  },
  addresses: (content) =>
    reportListPages(content).map((page) => easyPath(paths.reportListPage(page))),
}

function introSection(content: ContentSource): EasySection {
  const count = content.barrierCases().length
  return easySection({
    id: 'worum',
    pictogram: 'melden',
    lines: [
      'Menschen sagen uns: Etwas geht nicht.',
      count === 0
        ? 'Bis jetzt hat niemand etwas gesagt.'
        : `Das waren bis jetzt ${count} ${count === 1 ? 'Nachricht' : 'Nachrichten'}.`,
      ...(count === 0 ? [] : ['Hier steht: Das machen wir.', 'Namen stehen hier nicht.']),
    ],
    details: [
      { kind: 'link', label: 'Selbst etwas sagen', href: easyPath(paths.reportBarrier) },
      { kind: 'link', label: 'Die eigene Nachricht ansehen', href: easyPath(paths.findCase) },
    ],
  })
}

function caseSection(one: PublicCase, content: ContentSource, today: string): EasySection {
  const page = pageOfCase(one, content)
  return easySection({
    id: one.number,
    heading: `Nummer ${one.number}`,
    lines: [
      ...(one.easyWhat.length > 0
        ? one.easyWhat
        : ['Dazu gibt es noch keinen Text in Leichter Sprache.']),
      `Die Nachricht kam am ${formatDate(one.receivedOn)}.`,
      ...stateLines(one, today),
      ...one.easyResult,
    ],
    details: page ? [easyLink(page)] : [],
  })
}

/** Leads to the easy page where there is one; a link out of the easy site says that a hard text follows. */
function easyLink({ easyPath: easy, label, path }: CasePage): EasyDetail {
  return easy === undefined
    ? { kind: 'link', label: `Zur Seite: ${label} (schwerer Text)`, href: path }
    : { kind: 'link', label: `Zur Seite: ${label}`, href: easy }
}

function stateLines(one: PublicCase, today: string): string[] {
  const { fixedOn, isConfirmed, plannedFor, state } = one
  if (fixedOn !== undefined) return ['Jetzt klappt es.']
  const { stage, until } = stageOf({ ...one, isClosed: state === 'answered' }, today)
  if (stage === 'late' || stage === 'overdue')
    return [`Eine Antwort war nötig bis zum ${formatDate(until)}.`, 'Wir sind zu spät.']
  const plan =
    plannedFor === undefined ? [] : [`Das soll bis zum ${formatDate(plannedFor)} klappen.`]
  const confirmed = isConfirmed ? ['Es klappt noch nicht.', ...plan] : []
  if (state === 'answered') return ['Wir haben geantwortet.', ...confirmed]
  return [state === 'working' ? 'Wir arbeiten daran.' : 'Die Nachricht ist neu.', ...confirmed]
}
