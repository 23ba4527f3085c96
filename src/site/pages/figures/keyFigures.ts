import type { Figures } from '../../../content/documents'
import { densityOf, from60, latestPoint } from '../../figures'
import { formatDate, formatNumber, formatShare } from '../../format'

export interface KeyFigure {
  label: string
  value: string
  note?: string
}

/** Population, area, density and age, each with its date and with the county beside it. */
export function keyFigures(figures: Figures, county?: Figures): KeyFigure[] {
  return [
    populationFigure(figures),
    areaFigure(figures),
    densityFigure(figures, county),
    ageFigure(figures, county),
  ].filter((figure) => figure !== undefined)
}

/** Age groups of the census with the county beside them. */
export function ageTable(
  name: string,
  figures: Figures,
  county?: { name: string; figures: Figures },
) {
  const census = figures.census
  if (!census) return undefined
  const other = county?.figures.census
  const row = (label: string, own: number, ofCounty: number | undefined) => [
    label,
    formatNumber(own),
    formatShare(own, census.total),
    ...(other && ofCounty !== undefined ? [formatShare(ofCounty, other.total)] : []),
  ]
  return {
    caption: `Alter: ${name}, Zensus vom ${formatDate(census.date)}`,
    head: ['Alter', 'Menschen', 'Anteil', ...(other ? [county.name] : [])],
    rows: [
      row('60 Jahre und älter', from60(census), other && from60(other)),
      row('davon 60 bis 66 Jahre', census.from60to66, other?.from60to66),
      row('davon 67 Jahre und älter', census.from67, other?.from67),
    ],
  }
}

/** What the ground is used for, largest part first; other uses are what the listed ones leave. */
export function landUseTable(name: string, figures: Figures) {
  const use = figures.landUse
  if (!use) return undefined
  const parts: [string, number][] = [
    ['Landwirtschaft', use.agricultureHa],
    ['Wald', use.forestHa],
    ['Siedlung', use.settlementHa],
    ['Verkehr', use.trafficHa],
    ['Gewässer', use.waterHa],
  ]
  const rest = use.totalHa - parts.reduce((sum, [, hectares]) => sum + hectares, 0)
  const sorted = parts.sort(([, a], [, b]) => b - a)
  // The official values are rounded and differ by up to 3 ha; that is not another use.
  const listed: [string, number][] = rest > 3 ? [...sorted, ['Andere Nutzung', rest]] : sorted
  return {
    caption: `Fläche: ${name}, Stand ${formatDate(use.date)}`,
    head: ['Nutzung', 'Hektar', 'Anteil'],
    rows: listed.map(([label, hectares]) => [
      label,
      formatNumber(hectares),
      formatShare(hectares, use.totalHa),
    ]),
  }
}

function populationFigure(figures: Figures): KeyFigure | undefined {
  const latest = latestPoint(figures)
  return (
    latest && {
      label: 'Menschen',
      value: formatNumber(latest.total),
      note: `am ${formatDate(latest.date)}`,
    }
  )
}

/** A county that has just begun with the site has no figures yet. */
function areaFigure({ areaDate, areaKm2 }: Figures): KeyFigure | undefined {
  if (areaKm2 <= 0) return undefined
  return {
    label: 'Quadratkilometer Fläche',
    value: formatNumber(areaKm2),
    ...(areaDate !== '' && { note: `am ${formatDate(areaDate)}` }),
  }
}

function densityFigure(figures: Figures, county: Figures | undefined): KeyFigure | undefined {
  const density = densityOf(figures)
  const ofCounty = county && densityOf(county)
  if (density === undefined) return undefined
  return {
    label: 'Menschen je Quadratkilometer',
    value: formatNumber(density),
    note:
      ofCounty === undefined ? 'von uns berechnet' : `im ganzen Kreis ${formatNumber(ofCounty)}`,
  }
}

function ageFigure(figures: Figures, county: Figures | undefined): KeyFigure | undefined {
  const census = figures.census
  if (!census) return undefined
  const other = county?.census
  const compared = other ? `, Kreis ${formatShare(other.from67, other.total)}` : ''
  return {
    label: 'sind 67 Jahre oder älter',
    value: formatShare(census.from67, census.total),
    note: `Zensus vom ${formatDate(census.date)}${compared}`,
  }
}
