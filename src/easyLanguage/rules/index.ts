import type { Rule } from '../rule'
import { sentenceLength } from './sentence-length'

/** All rules in the order of docs/leichte-sprache-regeln.md. */
export const rules: readonly Rule[] = [sentenceLength]
