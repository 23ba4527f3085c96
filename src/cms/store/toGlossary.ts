import type { GlossaryWord } from '../../content/easyText'
import type { Glossary } from '../payload-types'
import { toLines } from './toLines'
import { toPictogram } from './toPictogram'

/** A word of the dictionary as pages show it. */
export function toGlossaryWord(record: Glossary): GlossaryWord {
  const shown = record.split ? record.split : record.word
  const image = record.pictogram ? toPictogram(record.pictogram) : undefined
  return {
    id: record.id,
    slug: record.slug,
    word: shown,
    forms: [...new Set([record.word, shown, ...(record.forms ?? [])])],
    lines: toLines(record.explanation),
    isExplainedInTexts: record.isExplainedInTexts ?? true,
    ...(image === undefined ? {} : { image }),
  }
}
