import type { Figures } from '../../../content/documents'
import type { EasySection } from '../../../content/easyText'
import { formatNumber } from '../../format'
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
export function easyFigures(name: string, { population, census }: Figures): EasySection[] {
  const latest = population.at(-1)
  if (latest === undefined) return []
  const old = census === undefined ? 0 : ofTen(census.from67, census.total)
  return [
    easySection({
      id: 'zahlen',
      heading: 'Wie viele Menschen leben hier?',
      pictogram: 'zahlen',
      lines: [
        `${inPlace(name)} leben ungefähr ${formatNumber(roundForReaders(latest.total))} Menschen.`,
        `Das war am 31. Dezember ${latest.date.slice(0, 4)}.`,
      ],
    }),
    ...(census === undefined || old === 0
      ? []
      : [
          easySection({
            id: 'alter',
            heading: 'Wie alt sind die Menschen?',
            pictogram: 'alte-menschen',
            lines: [
              `Von 10 Menschen ${old === 1 ? 'ist' : 'sind'} ungefähr ${old} sehr alt.`,
              `${old === 1 ? 'Er ist' : 'Sie sind'} 67 Jahre alt oder älter.`,
              `Das haben Ämter im Jahr ${census.date.slice(0, 4)} gezählt.`,
            ],
          }),
        ]),
  ]
}

function inPlace(name: string): string {
  return name.startsWith('Kreis ') ? `Im ${name}` : `In ${name}`
}
