import { ValidationError, formatErrors } from 'payload'
import type { AfterErrorHook } from 'payload'

import { PublishRefusal } from './publishRefusal'

/**
 * What is wrong with which field reaches the form. Next's bundle has a copy of Payload of its own, whose `instanceof`
 * does not know the errors of the server's copy (payload/dist/utilities/formatErrors): it sends their heading and
 * nothing of the fields. A refusal to publish is a sentence and no more, in whichever copy.
 */
export const sendFieldErrors: AfterErrorHook = ({ error }) => {
  if (error instanceof PublishRefusal) return { response: { errors: [{ message: error.message }] } }
  return error instanceof ValidationError ? { response: formatErrors(error) } : undefined
}
