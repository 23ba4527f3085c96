import type { PageRoute } from '../../page'
import { paths } from '../../paths'
import { governmentOrganization } from '../../structuredData'
import { Home } from './Home'
import { homeModel } from './homeModel'

/** The start page. */
export const homeRoute: PageRoute = {
  name: 'home',
  pattern: paths.home,
  query: [],
  answer({ content, siteUrl, today }) {
    const site = content.site()
    const model = homeModel(content, today)
    return {
      kind: 'page',
      frame: {
        title: 'Startseite',
        description: model.lead,
        path: paths.home,
        variant: 'standard',
        counterpart: paths.easyHome,
        preview: model.leadArticle?.picture,
        structuredData: [governmentOrganization(siteUrl, site)],
      },
      body: <Home model={model} site={site} />,
    }
  },
  addresses: () => [paths.home],
}
