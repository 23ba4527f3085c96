import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { PopulationPoint } from '../../content/documents'
import { formatNumber } from '../format'
import { basisName, inOrderOfTime, seriesBreaks, seriesSegments, yearOf } from '../figures'

/** Room at the right end, so that the last point and its label stay inside. */
const RIGHT_END = 97
/** Labels nearer than this would run into each other. */
const LABEL_DISTANCE = 13
const TICKS = 4
/** Part of the range that is left free above and below the line. */
const LABEL_ROOM = 0.15
/** Years nearer to the first or last one than this get no label of their own. */
const YEAR_DISTANCE = 14

type LabelAnchor = 'start' | 'middle' | 'end'

/** A population series as it is drawn; all places in percent of the drawing. */
export interface LineChartModel {
  ticks: { y: number; label: string }[]
  years: { x: number; label: string; anchor: LabelAnchor }[]
  lines: { path: string; look: string }[]
  points: { x: number; y: number; look: string }[]
  labels: { x: number; y: number; text: string; anchor: LabelAnchor; isAbove: boolean }[]
  breaks: { x: number; label: string }[]
  /** First value of the axis. */
  start: number
}

interface Place {
  x: number
  y: number
  point: PopulationPoint
}

/** Places lines, points and labels; lines end where the way of counting changed. */
export function lineChartModel(series: readonly PopulationPoint[]): LineChartModel | undefined {
  const points = inOrderOfTime(series)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || first === last) return undefined
  const totals = points.map(({ total }) => total)
  const y = scaleLinear(paddedDomain(totals), [100, 0]).nice(TICKS)
  const x = scaleLinear([timeOf(first), timeOf(last)], [0.8, RIGHT_END - 0.2])
  const placed = (point: PopulationPoint): Place => ({
    x: rounded(x(timeOf(point))),
    y: rounded(y(point.total)),
    point,
  })
  const segments = seriesSegments(points).map(({ points: part }) => part.map(placed))
  return {
    ticks: y.ticks(TICKS).map((tick) => ({ y: rounded(y(tick)), label: formatNumber(tick) })),
    years: yearLabels(yearOf(first.date), yearOf(last.date), (year) =>
      rounded(x(Date.parse(`${year}-12-31`))),
    ),
    lines: segments.flatMap((part) => linesOf(part)),
    points: segments.flat().map((place) => ({ x: place.x, y: place.y, look: lookOf(place.point) })),
    labels: valueLabels(segments),
    breaks: seriesBreaks(points).map(({ before, after }) => ({
      x: rounded((placed(before).x + placed(after).x) / 2),
      label: basisName(after.basis),
    })),
    start: y.domain()[0] ?? 0,
  }
}

/** Room for the labels above and below the line; people are never fewer than none. */
function paddedDomain(totals: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...totals), Math.max(...totals)]
  const room = (most - least || most) * LABEL_ROOM
  return [Math.max(0, least - room), most + room]
}

function timeOf({ date }: PopulationPoint): number {
  return Date.parse(date)
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

function lookOf({ basis }: PopulationPoint): string {
  return { before2011: 'early', census2011: 'middle', census2022: 'late' }[basis]
}

function linesOf(part: readonly Place[]): { path: string; look: string }[] {
  const [start] = part
  if (!start || part.length < 2) return []
  const path = line<Place>()
    .x((place) => place.x)
    .y((place) => place.y)
    .digits(1)([...part])
  return path ? [{ path, look: lookOf(start.point) }] : []
}

/** The most telling values first: newest, oldest, largest, first after a break. */
function valueLabels(segments: readonly Place[][]): LineChartModel['labels'] {
  const all = segments.flat()
  const largest = all.reduce((a, b) => (b.point.total > a.point.total ? b : a))
  const starts = segments.slice(1).flatMap((part) => part.slice(0, 1))
  const wanted = [...all.slice(-1), ...all.slice(0, 1), largest, ...starts]
  const taken: Place[] = []
  for (const place of wanted) {
    if (taken.every((other) => Math.abs(other.x - place.x) >= LABEL_DISTANCE)) taken.push(place)
  }
  return taken.map((place) => ({
    x: place.x,
    y: place.y,
    text: formatNumber(place.point.total),
    anchor: anchorAt(place.x),
    isAbove: isPeak(place, all),
  }))
}

/** Above where the neighbours lie lower, so that no line runs through the number. */
function isPeak(place: Place, all: readonly Place[]): boolean {
  const index = all.indexOf(place)
  const neighbours = [all[index - 1], all[index + 1]].filter((other) => other !== undefined)
  const mean = neighbours.reduce((sum, other) => sum + other.y, 0) / Math.max(1, neighbours.length)
  return place.y <= mean
}

function yearLabels(
  first: number,
  last: number,
  xOf: (year: number) => number,
): LineChartModel['years'] {
  const decades = Array.from({ length: last - first + 1 }, (_, step) => first + step).filter(
    (year) =>
      year % 10 === 0 &&
      xOf(year) - xOf(first) >= YEAR_DISTANCE &&
      xOf(last) - xOf(year) >= YEAR_DISTANCE,
  )
  return [first, ...decades, last].map((year) => ({
    x: xOf(year),
    label: String(year),
    anchor: year === first ? 'start' : year === last ? 'end' : 'middle',
  }))
}

function anchorAt(x: number): LabelAnchor {
  if (x < LABEL_DISTANCE / 2) return 'start'
  return x > 100 - LABEL_DISTANCE ? 'end' : 'middle'
}
