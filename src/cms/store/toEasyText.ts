import type { ContentKind } from '../../content/documents'
import type {
  EasyCheck,
  EasyDetail,
  EasyImage,
  EasySection,
  EasyText,
} from '../../content/easyText'
import type { Picture } from '../../content/text'
import type { EasyText as EasyTextRecord } from '../payload-types'
import { idOf } from '../richText/toBlocks'
import { toLines } from './toLines'
import { toPictogram } from './toPictogram'

export type EasySectionRecord = NonNullable<EasyTextRecord['sections']>[number]

interface EasyLookups {
  picture(id: string): Picture | undefined
}

/** Public easy text of a document, from what the editor typed. */
export function toEasyText(
  record: EasyTextRecord,
  source: { kind: ContentKind; slug: string },
  lookups: EasyLookups,
): EasyText {
  return {
    id: record.id,
    title: record.title,
    teaser: record.teaser,
    sections: toEasySections(record.sections, lookups),
    check: toCheck(record),
    source,
    updatedAt: record.updatedAt,
  }
}

/** How far a text has been checked: a recorded check by test readers, or none. */
export function toCheck(record: Pick<EasyTextRecord, 'check'>): EasyCheck {
  const { by, on } = record.check ?? {}
  return by && by.length > 0 && on ? { state: 'checked', by, on } : { state: 'unchecked' }
}

/** Sections as pages show them. */
export function toEasySections(
  sections: EasySectionRecord[] | null | undefined,
  lookups: EasyLookups,
): EasySection[] {
  return (sections ?? []).map((section, index) => {
    const image = toImage(section, lookups)
    return {
      id: section.id ?? `abschnitt-${index + 1}`,
      ...(section.heading ? { heading: section.heading } : {}),
      ...(image === undefined ? {} : { image }),
      lines: toLines(section.lines),
      details: (section.details ?? []).map(toDetail),
      words: (section.words ?? []).map((entry) => ({
        word: entry.word,
        lines: toLines(entry.lines),
      })),
    }
  })
}

function toImage(section: EasySectionRecord, { picture }: EasyLookups): EasyImage | undefined {
  const own = section.picture ? picture(idOf(section.picture)) : undefined
  if (own !== undefined) return { kind: 'picture', picture: own }
  return section.pictogram ? toPictogram(section.pictogram) : undefined
}

function toDetail(detail: NonNullable<EasySectionRecord['details']>[number]): EasyDetail {
  const label = detail.label ?? ''
  switch (detail.type) {
    case 'phone':
      return { kind: 'phone', label, number: detail.value }
    case 'mail':
      return { kind: 'mail', label, address: detail.value }
    case 'link':
      return { kind: 'link', label: label === '' ? detail.value : label, href: detail.value }
    case 'address':
      return { kind: 'address', lines: detail.value.split(/\r?\n/) }
  }
}
