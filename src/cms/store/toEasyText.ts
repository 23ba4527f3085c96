import type { ContentKind } from '../../content/documents'
import type { EasyDetail, EasyImage, EasySection, EasyText } from '../../content/easyText'
import type { Picture } from '../../content/text'
import type { EasyText as EasyTextRecord } from '../payload-types'
import { dayOf } from '../../shared/days'
import { idOf } from '../richText/toBlocks'
import { lazily } from './lazily'
import { unpack } from './packed'
import type { PackedRecord } from './packed'
import type { EasyLookups } from './toDocuments'
import { toLines } from './toLines'
import { toPictogram } from './toPictogram'

export type EasySectionRecord = Omit<NonNullable<EasyTextRecord['sections']>[number], 'renders'>

interface PictureLookup {
  picture(id: string): Picture | undefined
}

/** Public easy text of a document, from what the editor typed. */
export function toEasyText(
  record: PackedRecord<EasyTextRecord>,
  source: { kind: ContentKind; slug: string },
  lookups: PictureLookup,
  easy: Pick<EasyLookups, 'check' | 'changes'>,
): EasyText {
  const { id, sections, title, teaser, updatedAt } = record
  const changes = easy.changes(id)
  const text = { id, title, teaser, check: easy.check(record), source, updatedAt }
  // Of thousands of texts few are read at a time.
  return lazily(text, 'sections', () => toCheckedSections(unpack(sections), lookups, changes))
}

/** Sections that say since when they may be out of date. */
function toCheckedSections(
  records: EasyTextRecord['sections'],
  lookups: PictureLookup,
  changes: ReturnType<EasyLookups['changes']>,
): EasySection[] {
  return toEasySections(records, lookups).map((section, index) => {
    const keys = records[index]?.renders ?? []
    const changedOn = changes
      .flatMap((change) => (keys.includes(change.key) ? [change.changedOn] : []))
      .sort()
      .at(-1)
    return changedOn === undefined ? section : { ...section, changedOn: dayOf(changedOn) }
  })
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

function toImage(section: EasySectionRecord, lookups: PictureLookup): EasyImage | undefined {
  const own = section.picture ? lookups.picture(idOf(section.picture)) : undefined
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
