import { ValidationError } from 'payload'
import type { PayloadRequest, ValidationFieldError } from 'payload'

import { toastSentence } from './toastSentence'

interface Refused {
  collection: string
  /** What hinders, by path of the field; those who call the CMS from a program read it. */
  errors: ValidationFieldError[]
  /** What the admin shows. */
  sentence: string
  req: PayloadRequest
}

/**
 * A document does not go public until its findings are repaired or settled. Where to do that is a panel beside the form.
 * Its fields are no wrong input: marked so, they would keep the form from being sent after a finding was settled with a
 * reason, which changes no field.
 */
export class PublishRefusal extends ValidationError {
  constructor({ collection, errors, req, sentence }: Refused) {
    super({ collection, errors, req }, req.t)
    this.message = toastSentence(sentence)
  }
}
