import { easyPath, paths } from '../../paths'
import type { PageRoute } from '../../page'
import { breadcrumbList } from '../../structuredData'
import { NewsList } from './NewsList'
import {
  newsListAddresses,
  newsListLead,
  newsListModel,
  newsListPath,
  newsListTitle,
} from './newsListModel'

/** All news, by pages, topics and years. */
export const newsListRoute: PageRoute = {
  name: 'newsList',
  pattern: paths.newsList,
  query: ['seite', 'thema', 'jahr'],
  answer({ content, siteUrl }, _params, query) {
    const model = newsListModel(content, query)
    if (!model) return { kind: 'missing' }
    const title = newsListTitle(model.filter)
    const { page, pages } = model.page
    return {
      kind: 'page',
      frame: {
        title: page > 1 ? `${title}, Seite ${page} von ${pages}` : title,
        description: `${title}: ${newsListLead(model)}`,
        path: newsListPath(model.filter, page),
        variant: 'standard',
        counterpart: easyPath(paths.newsList),
        currentPath: paths.newsList,
        structuredData: [
          breadcrumbList(siteUrl, [
            { label: 'Start', path: paths.home },
            { label: 'Aktuelles', path: paths.newsList },
          ]),
        ],
      },
      body: <NewsList model={model} />,
    }
  },
  addresses: newsListAddresses,
}
