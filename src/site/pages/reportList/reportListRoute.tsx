import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { breadcrumbList } from '../../structuredData'
import { REPORT_LIST_TITLE, ReportList } from './ReportList'
import { reportListModel, reportListPages } from './reportListModel'

/** The public list of reported barriers. */
export const reportListRoute: PageRoute = {
  name: 'reportList',
  pattern: paths.reportList,
  query: ['seite'],
  answer({ content, siteUrl, today }, _params, query) {
    const list = reportListModel(content, query.get('seite'))
    if (!list) return { kind: 'missing' }
    const { page, pages } = list
    return {
      kind: 'page',
      frame: {
        title: page > 1 ? `${REPORT_LIST_TITLE}, Seite ${page} von ${pages}` : REPORT_LIST_TITLE,
        description: 'Welche Barrieren gemeldet wurden und was daraus geworden ist.',
        path: paths.reportListPage(page),
        variant: 'standard',
        counterpart: easyPath(paths.reportList),
        currentPath: paths.reportBarrier,
        structuredData: [
          breadcrumbList(siteUrl, [
            { label: 'Start', path: paths.home },
            { label: 'Barriere melden', path: paths.reportBarrier },
            { label: REPORT_LIST_TITLE, path: paths.reportList },
          ]),
        ],
      },
      body: <ReportList content={content} list={list} today={today} />,
    }
  },
  addresses: (content) => reportListPages(content).map(paths.reportListPage),
}
