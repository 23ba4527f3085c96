import { ValidationError } from 'payload'
import type { CollectionBeforeValidateHook } from 'payload'

/** Refuses a picture without words before any file is written (hooks run in that order: beforeValidate, files, save). */
export const requireAltOrDecorative: CollectionBeforeValidateHook = ({
  data,
  originalDoc,
  req,
}) => {
  const merged = { ...(originalDoc as object | undefined), ...data } as {
    alt?: string
    isDecorative?: boolean
  }
  const hasAlt = (merged.alt ?? '').trim() !== ''
  if (hasAlt !== (merged.isDecorative === true)) return data
  const message = hasAlt
    ? 'Ein Bild ist entweder nur Schmuck oder hat einen Alternativtext. Nehmen Sie den Haken weg oder löschen Sie den Text.'
    : 'Beschreiben Sie, was auf dem Bild zu sehen ist, oder setzen Sie den Haken bei „nur Schmuck“.'
  const errors = [{ path: 'alt', message, label: 'Alternativtext' }]
  throw new ValidationError({ collection: 'media', errors, req }, req.t)
}
