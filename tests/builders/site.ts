import type {
  AccessibilityStatement,
  EasyHomeContent,
  HomeContent,
  NavigationLink,
  SiteInfo,
} from '../../src/content/site'
import { buildEasySection } from './easyTexts'

/** Settings of an example county. */
export function buildSiteInfo(overrides: Partial<SiteInfo> = {}): SiteInfo {
  return {
    name: 'Kreis Beispiel',
    nameSuffix: 'inklusiv',
    countyName: 'Kreis Beispiel',
    office: 'Amt für Generationen',
    boardName: 'Beirat Inklusion',
    mail: 'post@kreis.example',
    responsible: undefined,
    ombudsOffice: { name: 'Ombudsstelle', lines: ['Musterweg 1', '12345 Beispiel'] },
    isDemo: false,
    mapCredit: 'Land NRW (2023), dl-de/zero-2-0',
    ...overrides,
  }
}

/** The main navigation as the site has it at first. */
export function buildNavigation(): NavigationLink[] {
  return [
    { label: 'Aktuelles', easyLabel: 'Neues', path: '/aktuelles' },
    { label: 'Projekte', easyLabel: 'Was wir tun', path: '/projekte' },
    { label: 'Kommunen', easyLabel: 'Orte', path: '/kommunen' },
    { label: 'Zahlen', easyLabel: 'Zahlen', path: '/zahlen' },
    { label: 'Mitmachen', easyLabel: 'Mitmachen', path: '/mitmachen' },
    { label: 'Kontakt', easyLabel: 'Fragen', path: '/kontakt' },
  ]
}

/** A start page without projects, figure and events. */
export function buildHome(overrides: Partial<HomeContent> = {}): HomeContent {
  return {
    greeting: 'Schön, dass Sie da sind.',
    lead: 'Nachrichten, Projekte und Zahlen.',
    ways: [],
    projects: [],
    figure: undefined,
    events: [],
    ...overrides,
  }
}

/** The easy start page with one section a part. */
export function buildEasyHome(overrides: Partial<EasyHomeContent> = {}): EasyHomeContent {
  return {
    title: 'Guten Tag',
    intro: [buildEasySection()],
    navigation: [buildEasySection()],
    accessibility: [buildEasySection()],
    ...overrides,
  }
}

/** A statement of partial accessibility without items. */
export function buildAccessibilityStatement(
  overrides: Partial<AccessibilityStatement> = {},
): AccessibilityStatement {
  return {
    scope: 'kreis.example',
    status: 'partial',
    gaps: [],
    method: 'self',
    methodNote: 'Selbstbewertung',
    createdOn: '2026-01-10',
    reviewedOn: '2026-01-10',
    easySections: [],
    ...overrides,
  }
}
