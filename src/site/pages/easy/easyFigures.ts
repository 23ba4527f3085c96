import type { ContentSource } from '../../../content/contentSource'
import type { Figures } from '../../../content/documents'
import type { EasySection } from '../../../content/easyText'
import type { LinkRow } from '../../components/LinkRows'
import { latestPoint } from '../../figures'
import { formatDate, formatNumber } from '../../format'
import { easyPath, paths } from '../../paths'
import { easySection } from './easySection'

/** A number that is easy to grasp: rounded to thousands, small ones to hundreds. */
export function roundForReaders(count: number): number {
  const step = count >= 10_000 ? 1000 : count >= 1000 ? 100 : 10
  return Math.round(count / step) * step
}

/** How many of ten persons; easier than any percent. */
export function ofTen(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10)
}

/** The newest figures in easy sentences; none where nothing is known. */
export function easyFigures(name: string, figures: Figures): EasySection[] {
  const latest = latestPoint(figures)
  return [
    ...(latest === undefined
      ? []
      : [
          easySection({
            id: 'anzahl-menschen',
            heading: 'Wie viele Menschen leben hier?',
            pictogram: 'zahlen',
            lines: [
              `${inPlace(name)} leben ungefähr ${rounded(latest.total)} Menschen.`,
              `Die Zahl ist vom ${formatDate(latest.date)}.`,
            ],
          }),
        ]),
    ...ageSections(figures),
  ]
}

/** All municipalities with their rounded population; without an easy text the row says that a hard one follows. */
export function populationRows(content: ContentSource): LinkRow[] {
  return content.municipalities().flatMap(({ name, slug, figures }) => {
    const latest = latestPoint(figures)
    if (latest === undefined) return []
    const path = paths.municipality(slug)
    const isEasy = content.easyText('municipality', slug) !== undefined
    return [
      {
        href: isEasy ? easyPath(path) : path,
        label: name,
        note: isEasy ? undefined : 'Schwerer Text',
        value: rounded(latest.total),
      },
    ]
  })
}

function ageSections({ census }: Figures): EasySection[] {
  const old = census === undefined ? 0 : ofTen(census.from67, census.total)
  if (census === undefined || old === 0) return []
  return [
    easySection({
      id: 'alter-menschen',
      heading: 'Wie alt sind die Menschen?',
      pictogram: 'alte-menschen',
      lines: [
        `Von 10 Menschen ${old === 1 ? 'ist' : 'sind'} ungefähr ${old} alt.`,
        'Alt bedeutet hier: 67 Jahre oder älter.',
        `Die Zahl ist vom ${formatDate(census.date)}.`,
      ],
    }),
  ]
}

function rounded(count: number): string {
  return formatNumber(roundForReaders(count))
}

function inPlace(name: string): string {
  return /^(Land)?[Kk]reis /.test(name) ? `Im ${name}` : `In ${name}`
}
