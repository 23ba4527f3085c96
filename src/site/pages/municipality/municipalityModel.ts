import type { ContentSource } from '../../../content/contentSource'
import type { Figures, Municipality, NewsArticle, TopicLook } from '../../../content/documents'
import type { Block, Inline } from '../../../content/text'
import { from60, densityOf, latestPoint, rankByPopulation } from '../../figures'
import { formatDate, formatNumber, formatShare } from '../../format'
import { paths } from '../../paths'

export interface KeyFigure {
  label: string
  value: string
  note?: string
}

/** Words for the places that a sentence can name; beyond them a number reads better. */
const RANKS = [
  'größte',
  'zweitgrößte',
  'drittgrößte',
  'viertgrößte',
  'fünftgrößte',
  'sechstgrößte',
  'siebtgrößte',
  'achtgrößte',
  'neuntgrößte',
  'zehntgrößte',
  'elftgrößte',
  'zwölftgrößte',
]

/** One or two sentences made from the figures: how many people, and how that compares. */
export function figuresSentence(
  municipality: Municipality,
  all: readonly Municipality[],
  countyName: string,
): string {
  const latest = latestPoint(municipality.figures)
  if (!latest) return `Für ${municipality.name} liegen uns noch keine Zahlen vor.`
  const people = `In ${municipality.name} leben ${formatNumber(latest.total)} Menschen.`
  const place = rankByPopulation(municipality, all)
  if (!place || place.of < 2) return people
  const group = `der ${place.of} Kommunen im ${countyName}`
  return `${people} Damit ist die ${municipality.type} ${rankWord(place)} ${group}.`
}

/** Population, area, density and age, each with its date and with the county beside it. */
export function keyFigures(figures: Figures, county?: Figures): KeyFigure[] {
  return [populationFigure(figures), areaFigure(figures), densityFigure(figures, county), ageFigure(figures, county)].filter(
    (figure) => figure !== undefined,
  )
}

/** Age groups of the census with the county beside them. */
export function ageTable(name: string, figures: Figures, county?: { name: string; figures: Figures }) {
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
    head: ['Alter', 'Menschen', 'Anteil', ...(other && county ? [county.name] : [])],
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

/** The neighbours in the order of names, without going round. */
export function neighbours(
  municipality: Municipality,
  all: readonly Municipality[],
): { previous?: Municipality; next?: Municipality } {
  const index = all.findIndex((other) => other.slug === municipality.slug)
  if (index < 0) return {}
  return { previous: all[index - 1], next: all[index + 1] }
}

/** News that name the municipality in title or teaser, or link to its page. */
export function newsAbout(
  municipality: Municipality,
  content: ContentSource,
  limit: number,
): NewsArticle[] {
  const countyNames = [content.site().countyName, content.site().name]
  return content
    .news()
    .filter((article) => mentions(article, municipality, countyNames))
    .slice(0, limit)
}

/** Words and address of a website, however the address was typed. */
export function websiteLink(website: string): { value: string; href: string } {
  const href = /^https?:\/\//.test(website) ? website : `https://${website}`
  return { value: href.replace(/^https?:\/\//, '').replace(/\/$/, ''), href }
}

/** Look of the page: that of its first topic. */
export function lookOf(municipality: Municipality): TopicLook {
  return municipality.topics[0]?.look ?? 'lake'
}

function rankWord({ rank, of }: { rank: number; of: number }): string {
  if (rank === of) return 'die kleinste'
  const word = RANKS[rank - 1]
  return word ? `die ${word}` : `auf Platz ${rank}`
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

function areaFigure(figures: Figures): KeyFigure {
  return {
    label: 'Quadratkilometer Fläche',
    value: formatNumber(figures.areaKm2),
    note: `am ${formatDate(figures.areaDate)}`,
  }
}

function densityFigure(figures: Figures, county: Figures | undefined): KeyFigure | undefined {
  const density = densityOf(figures)
  const ofCounty = county && densityOf(county)
  if (density === undefined) return undefined
  return {
    label: 'Menschen je Quadratkilometer',
    value: formatNumber(density),
    note: ofCounty === undefined ? 'von uns berechnet' : `im ganzen Kreis ${formatNumber(ofCounty)}`,
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

function mentions(article: NewsArticle, municipality: Municipality, countyNames: string[]): boolean {
  if (article.body.some((block) => linksTo(block, paths.municipality(municipality.slug)))) return true
  // "Kreis Düren" names the county and not the town of Düren.
  const text = countyNames.reduce(
    (words, name) => words.replaceAll(name, ' '),
    `${article.title} ${article.teaser}`,
  )
  return new RegExp(`(?<![\\p{L}-])${municipality.name}(?![\\p{L}-])`, 'u').test(text)
}

function linksTo(block: Block, path: string): boolean {
  return (
    (block.kind === 'paragraph' || block.kind === 'notice') &&
    block.children.some((inline: Inline) => inline.kind === 'link' && inline.href === path)
  )
}
