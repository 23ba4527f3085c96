import { createHash } from 'node:crypto'

import type { ReviewUnit } from './reviewUnits'

/** A printed version: what its numbers stand for, so that answers on paper are entered under the words that were read. */
export interface PaperPrint {
  /** Stands on the paper; four signs that are not mistaken for one another. */
  code: string
  /** ISO date and time of the first print. */
  on: string
  /** Version of the text that was printed. */
  version: string
  /** In the order of the numbers on the paper. */
  units: ReviewUnit[]
}

/** No 0 and O, 1 and I, 2 and Z, 5 and S. */
const SIGNS = 'ABCDEFGHJKLMNPQRTUVWXY346789'
const CODE_LENGTH = 4

/** A print of the present text; the same text has the same code. */
export function printOf(
  units: readonly ReviewUnit[],
  facts: Pick<PaperPrint, 'on' | 'version'>,
): PaperPrint {
  const hash = createHash('sha256')
    .update(units.map(({ key }) => key).join())
    .digest()
  const code = [...hash.subarray(0, CODE_LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join('')
  return { code, ...facts, units: [...units] }
}

/** The prints that are known, with this one; a text that was printed before keeps its first day. */
export const withPrint = (known: readonly PaperPrint[], print: PaperPrint): PaperPrint[] =>
  known.some(({ code }) => code === print.code) ? [...known] : [...known, print]
