import type { Figures, PopulationPoint } from '../../content/documents'
import type { CountyFigure } from '../payload-types'
import { optional } from './optional'

/** The statistics of the county or of one municipality, oldest population first. */
export function toFigures(record: CountyFigure['figures']): Figures {
  return {
    population: (record?.population ?? [])
      .map(toPoint)
      .sort((a, b) => a.date.localeCompare(b.date)),
    areaKm2: record?.areaKm2 ?? 0,
    areaDate: record?.areaDate ?? '',
    ...optional('census', toCounts(record?.census, ['total', 'from60to66', 'from67'] as const)),
    ...optional('landUse', toCounts(record?.landUse, LAND_USES)),
    source: record?.source ?? '',
  }
}

const LAND_USES = [
  'totalHa',
  'agricultureHa',
  'forestHa',
  'settlementHa',
  'trafficHa',
  'waterHa',
] as const

type PointRecord = NonNullable<NonNullable<CountyFigure['figures']>['population']>[number]

function toPoint({ date, total, basis, female, male }: PointRecord): PopulationPoint {
  return {
    date: date.slice(0, 10),
    total,
    basis,
    ...optional('female', female ?? undefined),
    ...optional('male', male ?? undefined),
  }
}

/** Counts of one day; none without their date. */
function toCounts<Name extends string>(
  record: ({ date?: string | null } & Partial<Record<Name, number | null>>) | undefined,
  names: readonly Name[],
): ({ date: string } & Record<Name, number>) | undefined {
  if (!record?.date) return undefined
  const counts = Object.fromEntries(names.map((name) => [name, record[name] ?? 0])) as Record<
    Name,
    number
  >
  return { date: record.date, ...counts }
}
