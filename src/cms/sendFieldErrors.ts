import { ValidationError, formatErrors } from 'payload'
import type { AfterErrorHook } from 'payload'

import { PublishRefusal } from './publishRefusal'

/**
 * What is wrong with which field reaches the form. Next's bundle has a copy of Payload of its own, whose `instanceof`
 * does not know the errors of the server's copy (payload/dist/utilities/formatErrors): it sends their heading and
 * nothing of the fields. A refusal to publish stays a sentence.
 */
export const sendFieldErrors: AfterErrorHook = ({ error }) =>
  error instanceof ValidationError && !(error instanceof PublishRefusal)
    ? { response: formatErrors(error) }
    : undefined
