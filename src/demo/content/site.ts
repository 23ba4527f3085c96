import type { NavigationLink, SiteInfo } from '../../content/site'

/** Settings of the demo county. What no source names stays empty or says so. */
export const demoSite: Omit<SiteInfo, 'isDemo'> = {
  name: 'Kreis Düren',
  nameSuffix: 'inklusiv',
  countyName: 'Kreis Düren',
  office: 'Amt für Generationen, Demografie, Inklusion und Sozialplanung',
  // The county's own board was planned; whether it sits is not proven, so the name claims no seat.
  boardName: 'Inklusionsbeirat',
  mail: 'amt52@kreis-dueren.de',
  responsible: { name: 'Ralf Nolten', role: 'Landrat', from: '2025-11-01' },
  ombudsOffice: {
    name: 'Ombudsstelle für barrierefreie Informationstechnik Nordrhein-Westfalen',
    lines: [
      'Die Anschrift ist hier noch nicht eingetragen.',
      'Der Kreis trägt sie ein und prüft sie vor dem Start.',
    ],
    url: 'https://www.lbbp.nrw.de/ombudsstelle',
  },
  mapCredit:
    'Verwaltungsgrenzen: Land NRW, Geobasis NRW, Stand 12.06.2023, dl-de/zero-2-0, vereinfacht.',
}

/** Main navigation, in both languages. */
export const demoNavigation: NavigationLink[] = [
  { label: 'Aktuelles', easyLabel: 'Neues', path: '/aktuelles' },
  { label: 'Projekte', easyLabel: 'Was wir tun', path: '/projekte' },
  { label: 'Kommunen', easyLabel: 'Orte', path: '/kommunen' },
  { label: 'Zahlen', easyLabel: 'Zahlen', path: '/zahlen' },
  { label: 'Mitmachen', easyLabel: 'Mitmachen', path: '/mitmachen' },
  { label: 'Kontakt', easyLabel: 'Fragen', path: '/kontakt' },
]
