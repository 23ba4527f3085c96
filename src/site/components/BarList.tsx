import type { ReactElement } from 'react'
import { useElementId } from './useElementId'

export interface Bar {
  label: string
  value: number
  valueLabel: string
  chosen?: boolean
  href?: string
}

/** Values as bars; name and value stand beside each bar in words. */
export function BarList({
  caption,
  bars,
  max,
}: {
  caption: string
  bars: readonly Bar[]
  /** Value of a bar over the full width. */
  max: number
  easy?: boolean
}): ReactElement {
  const id = useElementId('bars')
  return (
    <figure className="bar-figure" aria-labelledby={id}>
      <figcaption id={id}>{caption}</figcaption>
      <ol className="bar-list">
        {bars.map((bar) => (
          <li key={bar.label} className={bar.chosen ? 'chosen' : undefined}>
            <span>{bar.href === undefined ? bar.label : <a href={bar.href}>{bar.label}</a>}</span>
            <svg aria-hidden="true">
              <rect width={`${barWidth(bar.value, max)}%`} height="100%" rx="3" />
            </svg>
            <span>{bar.valueLabel}</span>
          </li>
        ))}
      </ol>
    </figure>
  )
}

function barWidth(value: number, max: number): number {
  if (max <= 0) return 0
  return Math.round(Math.min(1, Math.max(0, value / max)) * 1000) / 10
}
