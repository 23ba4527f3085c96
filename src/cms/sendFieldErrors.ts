import { ValidationError } from 'payload'
import type { AfterErrorHook, FlattenedField, ValidationFieldError } from 'payload'

import { PublishRefusal } from './publishRefusal'
import { toastSentence } from './toastSentence'

/**
 * What is wrong with which field reaches the form, and the message in the corner says it too: on a small screen Payload shows
 * nothing at the field. Next's bundle has a copy of Payload of its own, whose `instanceof` does not know the errors of the
 * server's copy (payload/dist/utilities/formatErrors): it sends their heading and nothing of the fields. A refusal to publish
 * is a sentence and no more, in whichever copy.
 */
export const sendFieldErrors: AfterErrorHook = ({ collection, error }) => {
  if (error instanceof PublishRefusal) return { response: { errors: [{ message: error.message }] } }
  if (!(error instanceof ValidationError)) return undefined
  const { data, name } = error
  const sentences = data.errors.map((one) => sentenceOf(one, collection?.flattenedFields))
  return { response: { errors: [{ name, data, message: sentences.join(' ') }] } }
}

/** "Wort – Das gibt es hier schon. …" */
function sentenceOf(
  { label, message, path }: ValidationFieldError,
  fields: readonly FlattenedField[] = [],
): string {
  const field = fields.find(({ name }) => name === path)
  // What the database refuses has no label.
  const known = label ?? (field && 'label' in field ? field.label : undefined)
  return toastSentence(typeof known === 'string' ? `${known}: ${message}` : message)
}
