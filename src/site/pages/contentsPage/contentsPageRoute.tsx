import type { PageRoute } from '../../page'
import { paths } from '../../paths'
import { breadcrumbList } from '../../structuredData'
import { ContentsPage } from './ContentsPage'
import { contentsModel } from './contentsModel'

/** Overview of all pages. */
export const contentsPageRoute: PageRoute = {
  name: 'contents',
  pattern: paths.contents,
  query: [],
  answer({ content, siteUrl }) {
    return {
      kind: 'page',
      frame: {
        title: 'Inhaltsübersicht',
        description: 'Alle Seiten dieser Website, in beiden Sprachfassungen.',
        path: paths.contents,
        variant: 'standard',
        structuredData: [
          breadcrumbList(siteUrl, [
            { label: 'Start', path: paths.home },
            { label: 'Inhaltsübersicht', path: paths.contents },
          ]),
        ],
      },
      body: <ContentsPage parts={contentsModel(content)} />,
    }
  },
  addresses: () => [paths.contents],
}
