import type { FlattenedField } from 'payload'

import { compareWords } from '../../freshness/compareWords'
import type { DifferentField } from '../../shared/newerVersion'
import { reviewedTextOf } from '../workflow/reviewedTextOf'

/** Parts of a field's definition that are needed; a label is a text or one text per language. */
export type ComparedField = Pick<FlattenedField, 'name' | 'type'> & { label?: unknown }

type Record_ = Readonly<Record<string, unknown>>

/**
 * Field by field what the text in a form and the stored one have different, in the order of the form. How a value is stored makes
 * no difference (`reviewedTextOf`): empty or missing, with the document behind a relation or only its id.
 */
export function differences(
  fields: readonly ComparedField[],
  mine: Record_,
  stored: Record_,
): DifferentField[] {
  return fields.flatMap(({ label, name, type }) => {
    const before = reviewedTextOf({ [name]: stored[name] })
    const after = reviewedTextOf({ [name]: mine[name] })
    const value = stored[name] ?? ''
    const isPlain = type === 'text' || type === 'textarea'
    const [oldText, newText] = isPlain
      ? [plain(value), plain(mine[name])]
      : [before.lines.join('\n'), after.lines.join('\n')]
    if (oldText === newText && before.rest === after.rest) return []
    return [
      {
        path: name,
        label: textOf(label) ?? name,
        words: oldText === newText ? [] : compareWords(oldText, newText),
        ...(isPlain && typeof value === 'string' && { stored: value }),
      },
    ]
  })
}

const plain = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

function textOf(label: unknown): string | undefined {
  if (typeof label === 'string') return label
  const { de } = (label ?? {}) as { de?: unknown }
  return typeof de === 'string' ? de : undefined
}
