import type { Figures, PopulationPoint } from '../../../content/documents'
import {
  basisName,
  growthBetween,
  inOrderOfTime,
  latestPoint,
  missingYears,
  seriesBreaks,
  seriesSegments,
  shareOf,
  yearOf,
} from '../../figures'
import { formatDate, formatNumber } from '../../format'

export interface PopulationTable {
  head: string[]
  rows: string[][]
  /** Rows under which another basis begins. */
  breaks: number[]
}

/** The whole series in words, first and last value and every change of the way of counting. */
export function seriesSentences(figures: Figures): string[] {
  const points = inOrderOfTime(figures.population)
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last || first === last) return []
  return [
    `${yearOf(first.date)} waren es ${formatNumber(first.total)} Menschen, ${yearOf(last.date)} waren es ${formatNumber(last.total)}.`,
    ...breakSentences(points),
    ...gapSentences(points),
  ]
}

/** Newest year first, with the basis beside every value. */
export function populationTable(figures: Figures): PopulationTable {
  const newestFirst = inOrderOfTime(figures.population).reverse()
  const rows = newestFirst.map((point) => [
    String(yearOf(point.date)),
    basisName(point.basis),
    formatNumber(point.total),
  ])
  const breaks = newestFirst.flatMap((point, index) => {
    const older = newestFirst[index + 1]
    return older && older.basis !== point.basis ? [index] : []
  })
  return { head: ['Jahr', 'Grundlage', 'Menschen'], rows, breaks }
}

/** What the drawn line shows, for those who do not see it. */
export function seriesDescription(figures: Figures): string {
  const stretches = seriesSegments(figures.population).map(({ basis, points }) => {
    const first = points[0]
    const last = points.at(-1)
    if (!first || !last) return ''
    const name = basisName(basis)
    if (first === last) {
      return `Grundlage ${name}: ${formatNumber(first.total)} Menschen Ende ${yearOf(first.date)}.`
    }
    const years = `von ${yearOf(first.date)} bis ${yearOf(last.date)}`
    return `Grundlage ${name}: ${years} von ${formatNumber(first.total)} auf ${formatNumber(last.total)} Menschen.`
  })
  return [...stretches, 'Die Linien sind nicht verbunden, denn sie haben verschiedene Grundlagen.']
    .slice(0, stretches.length > 1 ? undefined : -1)
    .join(' ')
}

/** Growth inside the newest basis that has more than one value. */
export function recentGrowth(
  figures: Figures,
): { from: PopulationPoint; to: PopulationPoint; persons: number } | undefined {
  const segment = seriesSegments(figures.population).findLast(({ points }) => points.length > 1)
  const from = segment?.points[0]
  const to = segment?.points.at(-1)
  const persons = growthBetween(from, to)
  return from && to && persons !== undefined ? { from, to, persons } : undefined
}

/** Growth on one and the same basis, the only one that can be read from the series. */
export function growthSentence(figures: Figures): string | undefined {
  const growth = recentGrowth(figures)
  if (!growth) return undefined
  const years = `Von ${yearOf(growth.from.date)} bis ${yearOf(growth.to.date)}`
  const direction = growth.persons < 0 ? 'weniger' : 'mehr'
  const persons = `${formatNumber(Math.abs(growth.persons))} Menschen ${direction}`
  return `${years}, auf gleicher Grundlage (${basisName(growth.to.basis)}), sind es ${persons} geworden.`
}

/** The last change of basis, and how much of the difference the census explains by itself. */
export interface BasisJump {
  before: PopulationPoint
  after: PopulationPoint
  difference: number
  /** Census count less the count of the old basis at the end of the same year. */
  census?: { date: string; total: number; old: PopulationPoint; shift: number }
  /** More than half of the difference was already there at the census. */
  isMostlyBasis: boolean
}

/** Reads the last change of basis; `undefined` where the series has none. */
export function lastBasisJump(figures: Figures): BasisJump | undefined {
  const last = seriesBreaks(figures.population).at(-1)
  if (!last) return undefined
  const difference = last.after.total - last.before.total
  const census = figures.census
  const old = figures.population.find(
    (point) =>
      point.basis === last.before.basis && yearOf(point.date) === yearOf(census?.date ?? ''),
  )
  if (!census || !old) return { ...last, difference, isMostlyBasis: false }
  const shift = census.total - old.total
  const share = shareOf(shift, difference)
  return {
    ...last,
    difference,
    census: { date: census.date, total: census.total, old, shift },
    isMostlyBasis: difference > 0 && share !== undefined && share > 0.5,
  }
}

/** Why the last difference must not be read as growth. */
export function jumpSentences(figures: Figures): string[] {
  const jump = lastBasisJump(figures)
  if (!jump) return []
  const years = `Zwischen ${yearOf(jump.before.date)} und ${yearOf(jump.after.date)}`
  const direction = jump.difference < 0 ? 'weniger' : 'mehr'
  const start = `${years} stehen ${formatNumber(Math.abs(jump.difference))} Menschen ${direction} in der Tabelle.`
  if (!jump.isMostlyBasis || !jump.census) {
    return [start, 'Wie viel davon nur von der neuen Grundlage kommt, ist daraus nicht abzulesen.']
  }
  const { date, total, old, shift } = jump.census
  return [
    start,
    'Das ist zum größten Teil kein Wachstum, sondern die neue Grundlage:',
    `Schon der Zensus vom ${formatDate(date)} zählte ${formatNumber(total)} Menschen. Das sind ${formatNumber(shift)} mehr als die alte Rechnung am ${formatDate(old.date)}.`,
  ]
}

/** Date of the newest value as it stands beside figures. */
export function latestDate(figures: Figures): string | undefined {
  const latest = latestPoint(figures)
  return latest && formatDate(latest.date)
}

function breakSentences(points: PopulationPoint[]): string[] {
  const years = seriesBreaks(points).map(({ after }) => String(yearOf(after.date)))
  if (years.length === 0) return []
  const times = ['', 'Einmal', 'Zweimal', 'Dreimal'][years.length] ?? `${years.length}-mal`
  return [
    `${times} hat sich die Art der Zählung geändert: ${joinWords(years)}.`,
    years.length === 1 ? 'Deshalb hat die Linie eine Lücke.' : 'Deshalb hat die Linie Lücken.',
  ]
}

function gapSentences(points: PopulationPoint[]): string[] {
  const firstBreak = seriesBreaks(points)[0]
  if (!firstBreak) return []
  const years = missingYears(points, yearOf(firstBreak.before.date)).map(String)
  return years.length === 0 ? [] : [`Für ${joinWords(years)} liegen uns keine Werte vor.`]
}

function joinWords(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`
}
