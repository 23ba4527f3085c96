import { createHash, randomInt } from 'node:crypto'

import { newCaseKey, tidyCaseKey } from '../../barriers/caseKey'

/** A key for one case; only its hash is kept. */
export const randomCaseKey = (): string => newCaseKey((limit) => randomInt(limit))

/** The hash by which a key is found, however it was typed. */
export const hashOfKey = (typed: string): string =>
  createHash('sha256').update(tidyCaseKey(typed)).digest('hex')
