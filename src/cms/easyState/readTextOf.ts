import type { ReadText } from '../../review/fingerprint'
import { idOf } from '../richText/toBlocks'
import type { EasyText } from '../payload-types'

/** What readers of an easy text read and see, from the form, the database or a draft that lacks parts. */
export function readTextOf(record: {
  title?: string | null
  teaser?: string | null
  sections?: EasyText['sections'] | null
}): ReadText {
  return {
    title: record.title ?? '',
    teaser: record.teaser ?? '',
    sections: (record.sections ?? []).map((section) => ({
      heading: section.heading ?? '',
      lines: (section.lines as string | null) ?? '',
      image: section.picture ? idOf(section.picture) : (section.pictogram ?? ''),
      details: (section.details ?? []).map(({ type, label, value }) => ({
        type,
        label: label ?? '',
        value,
      })),
      words: (section.words ?? []).map(({ word, lines }) => ({ word, lines })),
    })),
  }
}
