import type { HomeContent } from '../../content/site'
import { reportGaps, toPublicCases } from '../statement/barrierRecords'
import type { BarrierRecords } from '../statement/barrierRecords'
import { overrideGaps } from '../statement/gateGaps'
import type { ContentView } from './contentView'
import type { GlobalRecords } from './records'
import { holdsSame, sameAgain } from './sameAgain'
import { toFigures } from './toFigures'
import { toEasyHome, toHome, toNavigation, toSiteInfo, toStatement } from './toSite'

interface GlobalParts {
  globals: GlobalRecords
  view: ContentView
  barriers: BarrierRecords
  isDemo: boolean
  /** What was made before this change. */
  previous?: SiteGlobals | undefined
}

export type SiteGlobals = ReturnType<typeof makeGlobals>

/**
 * What the site has once: names, menu, start pages, figures, the statement, and the list of reported barriers.
 * What says the same as before stays the very same object.
 */
export function buildGlobals({ previous, ...parts }: GlobalParts): SiteGlobals {
  const next = makeGlobals(parts)
  if (previous === undefined) return next
  return {
    site: sameAgain(previous.site, next.site),
    navigation: sameAgain(previous.navigation, next.navigation),
    home: sameHome(previous.home, next.home),
    easyHome: sameAgain(previous.easyHome, next.easyHome),
    statement: sameAgain(previous.statement, next.statement),
    figures: sameAgain(previous.figures, next.figures),
    cases: sameAgain(previous.cases, next.cases),
  }
}

function makeGlobals({ barriers, globals, isDemo, view }: Omit<GlobalParts, 'previous'>) {
  return {
    site: toSiteInfo(globals['site-settings'], isDemo),
    navigation: toNavigation(globals.navigation),
    home: toHome(globals['home-page'], {
      project: (id) => view.projects.byId.get(id),
      newsSlug: (id) => view.news.byId.get(id)?.slug,
    }),
    easyHome: toEasyHome(globals['easy-home'], view.parts),
    statement: toStatement(globals['accessibility-statement'], view.parts, [
      ...reportGaps(barriers.reports),
      ...overrideGaps(barriers.overrides, view),
    ]),
    figures: toFigures(globals['county-figures'].figures),
    cases: toPublicCases(barriers.reports),
  }
}

/** It holds whole documents: an old one must not stay there while the lists have a new one that says the same. */
function sameHome(old: HomeContent, next: HomeContent): HomeContent {
  return holdsSame(old.projects, next.projects) ? sameAgain(old, next) : next
}
