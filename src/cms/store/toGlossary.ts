import { pictogramPath } from '../../content/addresses'
import type { GlossaryWord } from '../../content/easyText'
import { housePictogram } from '../../shared/pictograms'
import type { Glossary } from '../payload-types'
import { openMojiAlt } from './openMoji'
import { toLines } from './toLines'

/** A word of the dictionary as pages show it. */
export function toGlossaryWord(record: Glossary): GlossaryWord {
  const shown = record.split ? record.split : record.word
  const key = record.pictogram ?? ''
  const alt = key === '' ? undefined : (housePictogram(key)?.alt ?? openMojiAlt(key))
  return {
    id: record.id,
    slug: record.slug,
    word: shown,
    forms: [...new Set([record.word, shown, ...(record.forms ?? [])])],
    lines: toLines(record.explanation),
    isExplainedInTexts: record.isExplainedInTexts ?? true,
    ...(alt === undefined
      ? {}
      : { image: { kind: 'pictogram', key, alt, url: pictogramPath(key) } }),
  }
}
