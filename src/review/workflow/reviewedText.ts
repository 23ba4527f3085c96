import { createHash } from 'node:crypto'

/** A text as a reviewer reads it. */
export interface ReviewedText {
  /** Everything in words, one paragraph, heading, cell or label each, in the order of reading. */
  lines: string[]
  /** Everything else that readers meet: pictures, links, figures, dates, order, emphasis. */
  rest: string
}

/** Name of exactly this text (SHA-256, hexadecimal). */
export const nameOfText = ({ lines, rest }: ReviewedText): string =>
  createHash('sha256')
    .update(JSON.stringify([lines, rest]))
    .digest('hex')
