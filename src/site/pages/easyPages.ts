import { paths } from '../paths'
import type { PageRoute } from '../page'
import { easyAccessibilityRoute } from './easy/easyAccessibilityRoute'
import { easyDocumentRoute } from './easy/easyDocumentRoute'
import { easyFigures } from './easy/easyFigures'
import { easyFixedRoutes } from './easy/easyFixedRoutes'
import { easyGlossaryRoute } from './easy/easyGlossaryRoute'
import { easyHomeRoute } from './easy/easyHomeRoute'
import { easyMunicipalityListRoute, easyProjectListRoute } from './easy/easyListRoutes'
import { easyNewsListRoute } from './easy/easyNewsListRoute'
import { easyPageRoute } from './easy/easyPageRoute'
import { easySearchRoute } from './easy/easySearchRoute'
import { easyFindCaseRoute } from './reportBarrier/findCaseRoute'
import { easyReportListRoute } from './reportList/easyReportListRoute'
import { wishRoute } from './wish/wishRoute'
import { easyTopicRoute } from './easy/easyTopicRoute'

/** All page types of the easy site; the page with any slug comes last. */
export const easyPages: PageRoute[] = [
  easyHomeRoute,
  easyNewsListRoute,
  easyDocumentRoute({
    name: 'easyNews',
    kind: 'news',
    pattern: paths.news(':slug'),
    list: { label: 'Neues', path: paths.newsList },
    find: (content, slug) => content.newsBySlug(slug),
  }),
  easyProjectListRoute,
  easyDocumentRoute({
    name: 'easyProject',
    kind: 'project',
    pattern: paths.project(':slug'),
    list: { label: 'Was wir tun', path: paths.projectList },
    find: (content, slug) => content.projectBySlug(slug),
  }),
  easyMunicipalityListRoute,
  easyDocumentRoute({
    name: 'easyMunicipality',
    kind: 'municipality',
    pattern: paths.municipality(':slug'),
    list: { label: 'Orte', path: paths.municipalityList },
    find: (content, slug) => content.municipalityBySlug(slug),
    extra: (document) =>
      document.kind === 'municipality' ? easyFigures(document.name, document.figures) : [],
  }),
  easyTopicRoute,
  ...easyFixedRoutes,
  easyAccessibilityRoute,
  easyFindCaseRoute,
  easyReportListRoute,
  easyGlossaryRoute,
  easySearchRoute,
  wishRoute,
  easyPageRoute,
]
