import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { breadcrumbList } from '../../structuredData'
import { ReportBarrier } from './ReportBarrier'
import { reportedPath } from './reportBarrierModel'

/** How to report a barrier; `seite` is the path of the page that did not work. */
export const reportBarrierRoute: PageRoute = {
  name: 'reportBarrier',
  pattern: paths.reportBarrier,
  query: ['seite'],
  answer({ content, siteUrl }, _params, query) {
    return {
      kind: 'page',
      frame: {
        title: 'Barriere melden',
        description:
          'Etwas auf dieser Seite geht nicht? So sagen Sie es uns, und das passiert danach.',
        path: paths.reportBarrier,
        variant: 'standard',
        counterpart: easyPath(paths.reportBarrier),
        currentPath: paths.reportBarrier,
        structuredData: [
          breadcrumbList(siteUrl, [
            { label: 'Start', path: paths.home },
            { label: 'Barriere melden', path: paths.reportBarrier },
          ]),
        ],
      },
      body: (
        <ReportBarrier
          site={content.site()}
          siteUrl={siteUrl}
          reported={reportedPath(query.get('seite'))}
        />
      ),
    }
  },
  addresses: () => [paths.reportBarrier],
}
