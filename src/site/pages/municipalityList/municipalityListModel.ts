import type { Figures, Municipality } from '../../../content/documents'
import type { CountyShape } from '../../county/countyShapes'
import { latestPoint } from '../../figures'
import { formatDate, formatNumber, formatShare } from '../../format'
import { paths } from '../../paths'

export interface ListedMunicipality {
  href: string
  label: string
  number: number
  note: string
  value?: string
}

export interface MapPlace {
  name: string
  ags: string
  label: [number, number]
  chosen: boolean
  href: string
}

/** Rows of the list; a share stands only where county and municipality are of the same day. */
export function listRows(all: readonly Municipality[], county: Figures): ListedMunicipality[] {
  const whole = latestPoint(county)
  return all.map(({ slug, name, type, figures }, index) => {
    const own = latestPoint(figures)
    const isComparable = own && own.date === whole?.date && own.basis === whole.basis
    return {
      href: paths.municipality(slug),
      label: name,
      number: index + 1,
      note: isComparable
        ? `${type}, ${formatShare(own.total, whole.total)} der Menschen im Kreis`
        : type,
      value: own && `${formatNumber(own.total)} Menschen`,
    }
  })
}

/** Places of the map in the order of the list, so that both carry the same numbers. */
export function mapPlaces(
  all: readonly Municipality[],
  shapes: readonly CountyShape[],
): MapPlace[] {
  return all.flatMap(({ ags, slug, name, isCountySeat }) => {
    const shape = shapes.find((candidate) => candidate.ags === ags)
    return shape
      ? [
          {
            name,
            ags,
            label: shape.label,
            chosen: isCountySeat,
            href: paths.municipality(slug),
          },
        ]
      : []
  })
}

/** "5 Städte und 10 Gemeinden. Zusammen leben hier 279.285 Menschen." */
export function listLead(all: readonly Municipality[], county: Figures): string {
  const towns = all.filter(({ type }) => type === 'Stadt').length
  const kinds = [
    countWord(towns, 'Stadt', 'Städte'),
    countWord(all.length - towns, 'Gemeinde', 'Gemeinden'),
  ].filter(Boolean)
  const latest = latestPoint(county)
  const people = latest ? ` Zusammen leben hier ${formatNumber(latest.total)} Menschen.` : ''
  return `${kinds.join(' und ')}.${people}`
}

/** Date and source of the figures in the list. */
export function listNote(county: Figures): string {
  const latest = latestPoint(county)
  const date = latest ? `Stand ${formatDate(latest.date)}. Anteile von uns berechnet. ` : ''
  return `${date}Quelle: ${county.source}`
}

function countWord(count: number, one: string, many: string): string | undefined {
  if (count === 0) return undefined
  return count === 1 ? `Eine ${one}` : `${formatNumber(count)} ${many}`
}
