import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { breadcrumbList } from '../../structuredData'
import { MunicipalityList } from './MunicipalityList'
import { listLead } from './municipalityListModel'

/** List and map of all municipalities. */
export const municipalityListRoute: PageRoute = {
  name: 'municipalityList',
  pattern: paths.municipalityList,
  query: [],
  answer({ content, siteUrl }) {
    const all = content.municipalities()
    const county = content.countyFigures()
    return {
      kind: 'page',
      frame: {
        title: 'Kommunen',
        description: listLead(all, county),
        path: paths.municipalityList,
        variant: 'standard',
        counterpart: easyPath(paths.municipalityList),
        currentPath: paths.municipalityList,
        structuredData: [
          breadcrumbList(siteUrl, [
            { label: 'Start', path: paths.home },
            { label: 'Kommunen', path: paths.municipalityList },
          ]),
        ],
      },
      body: <MunicipalityList all={all} county={county} site={content.site()} />,
    }
  },
  addresses: () => [paths.municipalityList],
}
