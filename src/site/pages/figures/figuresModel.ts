import type { Figures, Municipality } from '../../../content/documents'
import { byPopulation, latestPoint } from '../../figures'
import { formatNumber, formatShare } from '../../format'
import { paths } from '../../paths'

export interface PopulationBar {
  label: string
  value: number
  valueLabel: string
  href: string
}

/** Bars of the municipalities, largest first; those without a figure are left out. */
export function populationBars(all: readonly Municipality[]): PopulationBar[] {
  return byPopulation(all).flatMap(({ name, slug, figures }) => {
    const latest = latestPoint(figures)
    return latest
      ? [
          {
            label: name,
            value: latest.total,
            valueLabel: formatNumber(latest.total),
            href: paths.municipality(slug),
          },
        ]
      : []
  })
}

/** How many women and men, where the newest figure says it. */
export function sexSentence(figures: Figures): string | undefined {
  const latest = latestPoint(figures)
  if (latest?.female === undefined || latest.male === undefined) return undefined
  const share = formatShare(latest.female, latest.total)
  return `Davon sind ${formatNumber(latest.female)} Frauen und ${formatNumber(latest.male)} Männer. Der Anteil der Frauen ist ${share}.`
}
