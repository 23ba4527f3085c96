'use client'

import { useAllFormFields, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'

import type { TypedText } from './useEasyCheck'

export interface EasyForm {
  /** What the check reads. */
  typed: TypedText
  valueOf(path: string): unknown
  update(path: string, value: unknown): void
}

/** The easy text as it stands in the form, saved or not. */
export function useEasyForm(): EasyForm {
  const [fields, dispatch] = useAllFormFields()
  const { setModified } = useForm()
  const values = reduceFieldsToValues(fields, true) as Partial<TypedText>
  const kept = Array.isArray(values.kept) ? values.kept : []
  const sections = (Array.isArray(values.sections) ? values.sections : []).map(typedSection)
  const { source, teaser, title } = values
  const update = (path: string, value: unknown) => {
    dispatch({ type: 'UPDATE', path, value })
    setModified(true)
  }
  return {
    typed: { title, teaser, sections, source, kept },
    valueOf: (path) => fields[path]?.value,
    update,
  }
}

/** Only what the check reads: open rows and ids of rows do not matter to it. */
function typedSection({ heading, lines, pictogram, picture }: TypedText['sections'][number]) {
  return {
    ...(heading ? { heading } : {}),
    lines: lines ?? '',
    ...(pictogram ? { pictogram } : {}),
    ...(picture ? { picture: true } : {}),
  }
}
