import { ValidationError, formatErrors } from 'payload'
import type { CollectionAfterErrorHook } from 'payload'

/**
 * What is wrong with which field of an upload reaches the form. Next's bundle has a copy of Payload of its own, whose `instanceof` does not know the
 * errors of the server's copy (payload/dist/utilities/formatErrors): it sends their heading and nothing of the fields.
 */
export const sendFieldErrors: CollectionAfterErrorHook = ({ error }) =>
  error instanceof ValidationError ? { response: formatErrors(error) } : undefined
