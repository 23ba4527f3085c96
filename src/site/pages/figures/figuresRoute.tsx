import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { breadcrumbList } from '../../structuredData'
import { FiguresPage } from './Figures'

/** Key figures of the county. */
export const figuresRoute: PageRoute = {
  name: 'figures',
  pattern: paths.figures,
  query: [],
  answer({ content, siteUrl }) {
    const site = content.site()
    return {
      kind: 'page',
      frame: {
        title: 'Zahlen',
        description: `Wie viele Menschen leben im ${site.countyName}, wie alt sind sie und wie wird die Fläche genutzt?`,
        path: paths.figures,
        variant: 'standard',
        counterpart: easyPath(paths.figures),
        currentPath: paths.figures,
        structuredData: [
          breadcrumbList(siteUrl, [
            { label: 'Start', path: paths.home },
            { label: 'Zahlen', path: paths.figures },
          ]),
        ],
      },
      body: (
        <FiguresPage county={content.countyFigures()} all={content.municipalities()} site={site} />
      ),
    }
  },
  addresses: () => [paths.figures],
}
