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

export type EasySectionRecord = Omit<NonNullable<EasyTextRecord['sections']>[number], 'renders'>

interface PictureLookup {
  picture(id: string): Picture | undefined
}

interface EasyLookups extends PictureLookup {
  /** How far the text has been checked. */
  check(record: EasyTextRecord): EasyCheck
  /** ISO date since which one of these sections of the standard text says something else. */
  changedOn(easyText: string, keys: readonly string[]): string | undefined
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
    sections: toEasySections(record.sections, lookups).map((section, index) => {
      const changedOn = lookups.changedOn(record.id, record.sections[index]?.renders ?? [])
      return changedOn === undefined ? section : { ...section, changedOn }
    }),
    check: lookups.check(record),
    source,
    updatedAt: record.updatedAt,
  }
}

/** Sections as pages show them. */
export function toEasySections(
  sections: EasySectionRecord[] | null | undefined,
  lookups: PictureLookup,
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

function toImage(section: EasySectionRecord, { picture }: PictureLookup): EasyImage | undefined {
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
