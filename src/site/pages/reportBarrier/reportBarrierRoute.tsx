import type { PageAnswer, PageContext, PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { breadcrumbList } from '../../structuredData'
import { ReportBarrier } from './ReportBarrier'
import { reportedPath } from './reportBarrierModel'
import type { ReportState } from './reportInput'

/** How to report a barrier; `seite` is the path of the page that did not work. */
export const reportBarrierRoute: PageRoute = {
  name: 'reportBarrier',
  pattern: paths.reportBarrier,
  query: ['seite'],
  answer(context, _params, query) {
    const path = reportedPath(query.get('seite'))
    return reportPage(context, path ? { input: { page: context.siteUrl + path } } : {})
  },
  addresses: () => [paths.reportBarrier],
}

/** The page with its form: empty, or with what was typed and what is missing. */
export function reportPage(
  { content, formToken = '', siteUrl }: PageContext,
  state: ReportState,
): PageAnswer & { kind: 'page' } {
  return {
    kind: 'page',
    frame: {
      title:
        state.problems || state.failed === true
          ? 'Bitte prüfen: Barriere melden'
          : 'Barriere melden',
      description:
        'Etwas auf dieser Seite geht nicht? So sagen Sie es uns, und das passiert danach.',
      path: paths.reportBarrier,
      variant: 'standard',
      counterpart: easyPath(paths.reportBarrier),
      currentPath: paths.reportBarrier,
      hasExtraStyles: true,
      structuredData: [
        breadcrumbList(siteUrl, [
          { label: 'Start', path: paths.home },
          { label: 'Barriere melden', path: paths.reportBarrier },
        ]),
      ],
    },
    body: (
      <ReportBarrier site={content.site()} siteUrl={siteUrl} formToken={formToken} state={state} />
    ),
  }
}
