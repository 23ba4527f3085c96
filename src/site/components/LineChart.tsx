import type { ReactElement } from 'react'
import type { PopulationPoint } from '../../content/documents'
import { formatNumber } from '../format'
import { classNames } from './classNames'
import { lineChartModel } from './lineChartModel'
import type { LineChartModel } from './lineChartModel'
import { useElementId } from './useElementId'

/**
 * A series over the years. Between two census bases there is a gap with a dotted line and its name.
 * Text and points stand in percent and are never distorted; only the lines are stretched.
 */
export function LineChart({
  title,
  points,
  unit,
  description,
}: {
  title: string
  points: readonly PopulationPoint[]
  unit: string
  /** What the lines show, in words. */
  description: string
}): ReactElement | null {
  const id = useElementId('chart')
  const chart = lineChartModel(points)
  if (!chart) return null
  return (
    <figure className="chart-figure" aria-labelledby={id}>
      <svg className="line-chart" aria-hidden="true">
        <StretchedLines chart={chart} />
        <Axes chart={chart} />
        <Values chart={chart} />
      </svg>
      <figcaption>
        <b id={id}>{title}</b>
        {`. ${description} ${legend(chart)} Die Achse zählt ${unit} und beginnt bei ${formatNumber(chart.start)}.`}
      </figcaption>
    </figure>
  )
}

function StretchedLines({ chart }: { chart: LineChartModel }): ReactElement {
  return (
    <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
      <path className="grid-line" d={chart.ticks.map(({ y }) => `M0 ${y}h100`).join('')} />
      {chart.breaks.length > 0 && (
        <path className="series-gap" d={chart.breaks.map(({ x }) => `M${x} 0v100`).join('')} />
      )}
      {chart.lines.map(({ path, look }) => (
        <path key={path} className={`line-${look}`} d={path} />
      ))}
    </svg>
  )
}

function Axes({ chart }: { chart: LineChartModel }): ReactElement {
  return (
    <>
      {chart.ticks.map(({ y, label }) => (
        <text key={label} className="end" x="0" y={`${y}%`} dx="-.7em" dy=".35em">
          {label}
        </text>
      ))}
      {chart.years.map(({ x, label, anchor }, index) => (
        <text
          key={label}
          className={classNames(anchor, index % 2 === 1 && 'second')}
          x={`${x}%`}
          y="100%"
          dy="1.5em"
        >
          {label}
        </text>
      ))}
      {chart.breaks.map(({ x, label }, index) => (
        <text
          key={label}
          className="gap-label end"
          x={`${x}%`}
          dx="-.5em"
          y={index % 2 === 0 ? '93%' : '84%'}
        >
          {label}
        </text>
      ))}
    </>
  )
}

function Values({ chart }: { chart: LineChartModel }): ReactElement {
  return (
    <>
      {chart.points.map(({ x, y, look }) => (
        <circle
          key={x}
          className={`point-${look}`}
          cx={`${x}%`}
          cy={`${y}%`}
          r={look === 'late' ? 8 : 5}
        />
      ))}
      {chart.labels.map(({ x, y, text, anchor, isAbove }) => (
        <text
          key={x}
          className={`value ${anchor}`}
          x={`${x}%`}
          y={`${y}%`}
          dy={isAbove ? '-1em' : '1.7em'}
        >
          {text}
        </text>
      ))}
    </>
  )
}

const POINT_LOOKS = {
  early: 'Grau: frühere Zählungen.',
  middle: 'Dunkel: Grundlage Zensus 2011.',
  late: 'Großer Punkt mit Rand: Grundlage Zensus 2022.',
} as const

function legend({ points, breaks }: LineChartModel): string {
  const looks = new Set(points.map(({ look }) => look))
  return [
    breaks.length > 0 ? 'Gestrichelte Linien: Ab hier wurde anders gezählt.' : '',
    ...Object.entries(POINT_LOOKS).map(([look, words]) => (looks.has(look) ? words : '')),
  ]
    .filter(Boolean)
    .join(' ')
}
