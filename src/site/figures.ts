import type { CensusBasis, Figures, Municipality, PopulationPoint } from '../content/documents'

/** Neighbouring points of one census basis: what one line may join. */
export interface SeriesSegment {
  basis: CensusBasis
  points: PopulationPoint[]
}

/** Two points between which the way of counting changed. */
export interface SeriesBreak {
  before: PopulationPoint
  after: PopulationPoint
}

const BASIS_NAMES: Record<CensusBasis, string> = {
  before2011: 'frühere Zählungen',
  census2011: 'Zensus 2011',
  census2022: 'Zensus 2022',
}

/** Name of a basis as readers see it. */
export function basisName(basis: CensusBasis): string {
  return BASIS_NAMES[basis]
}

/** Oldest first, whatever order the points come in. */
export function inOrderOfTime(points: readonly PopulationPoint[]): PopulationPoint[] {
  return [...points].sort((a, b) => a.date.localeCompare(b.date))
}

/** Cuts a series where its basis changes; figures of two bases are never joined. */
export function seriesSegments(points: readonly PopulationPoint[]): SeriesSegment[] {
  const segments: SeriesSegment[] = []
  for (const point of inOrderOfTime(points)) {
    const current = segments.at(-1)
    if (current?.basis === point.basis) current.points.push(point)
    else segments.push({ basis: point.basis, points: [point] })
  }
  return segments
}

/** The places where a series changes its basis, oldest first. */
export function seriesBreaks(points: readonly PopulationPoint[]): SeriesBreak[] {
  const segments = seriesSegments(points)
  return segments.slice(1).flatMap((segment, index) => {
    const before = segments[index]?.points.at(-1)
    const after = segment.points[0]
    return before && after ? [{ before, after }] : []
  })
}

/** The newest point of a series. */
export function latestPoint(figures: Figures): PopulationPoint | undefined {
  return inOrderOfTime(figures.population).at(-1)
}

/** Years between the first and the last point for which there is none. */
export function missingYears(points: readonly PopulationPoint[], sinceYear: number): number[] {
  const years = points.map((point) => yearOf(point.date))
  const last = Math.max(...years)
  const first = Math.max(sinceYear, Math.min(...years))
  if (!Number.isFinite(first) || !Number.isFinite(last)) return []
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step)
  return all.filter((year) => !years.includes(year))
}

/** Change in persons between two points; `undefined` across two bases, where the difference says nothing. */
export function growthBetween(
  from: PopulationPoint | undefined,
  to: PopulationPoint | undefined,
): number | undefined {
  if (!from || from.basis !== to?.basis) return undefined
  return to.total - from.total
}

/** Part of a whole between 0 and 1; `undefined` where nothing can be divided. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined
}

/** Persons per square kilometre, rounded as the statistical offices print it. */
export function densityOf(figures: Figures): number | undefined {
  const latest = latestPoint(figures)
  if (!latest || figures.areaKm2 <= 0) return undefined
  return Math.round(latest.total / figures.areaKm2)
}

/** Persons of 60 and more at the census. */
export function from60(census: NonNullable<Figures['census']>): number {
  return census.from60to66 + census.from67
}

type WithFigures = Pick<Municipality, 'figures'>

/**
 * Place of a municipality by population, the largest first; equal ones share a place.
 * `undefined` as soon as the figures are of different days or bases: then there is no fair order.
 */
export function rankByPopulation(
  municipality: WithFigures,
  all: readonly WithFigures[],
): { rank: number; of: number } | undefined {
  const own = latestPoint(municipality.figures)
  const points = all.map((other) => latestPoint(other.figures))
  if (!own || points.length === 0) return undefined
  const isComparable = points.every(
    (point) => point?.date === own.date && point.basis === own.basis,
  )
  if (!isComparable) return undefined
  const larger = points.filter((point) => (point?.total ?? 0) > own.total)
  return { rank: larger.length + 1, of: all.length }
}

/** Municipalities with the largest population first. */
export function byPopulation(municipalities: readonly Municipality[]): Municipality[] {
  const total = (municipality: Municipality) => latestPoint(municipality.figures)?.total ?? 0
  return [...municipalities].sort(
    (a, b) => total(b) - total(a) || a.name.localeCompare(b.name, 'de'),
  )
}

/** Year of an ISO date. */
export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4))
}
