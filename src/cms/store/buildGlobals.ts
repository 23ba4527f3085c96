import { reportGaps, toPublicCases } from '../statement/barrierRecords'
import type { BarrierRecords } from '../statement/barrierRecords'
import { overrideGaps } from '../statement/gateGaps'
import type { ContentView } from './buildView'
import type { GlobalRecords } from './records'
import { toFigures } from './toFigures'
import { toEasyHome, toHome, toNavigation, toSiteInfo, toStatement } from './toSite'

interface GlobalParts {
  globals: GlobalRecords
  view: ContentView
  barriers: BarrierRecords
  isDemo: boolean
}

/** What the site has once: names, menu, start pages, figures, the statement, and the list of reported barriers. */
export function buildGlobals({ barriers, globals, isDemo, view }: GlobalParts) {
  return {
    site: toSiteInfo(globals['site-settings'], isDemo),
    navigation: toNavigation(globals.navigation),
    home: toHome(globals['home-page'], {
      project: (id) => view.projects.byId.get(id),
      newsSlug: (id) => view.news.byId.get(id)?.slug,
    }),
    easyHome: toEasyHome(globals['easy-home'], view.lookups),
    statement: toStatement(globals['accessibility-statement'], view.lookups, [
      ...reportGaps(barriers.reports),
      ...overrideGaps(barriers.overrides, view),
    ]),
    figures: toFigures(globals['county-figures'].figures),
    cases: toPublicCases(barriers.reports),
  }
}
