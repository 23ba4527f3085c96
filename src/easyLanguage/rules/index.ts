import type { Rule } from '../rule'
import { abbreviation } from './abbreviation'
import { contactData } from './contact-data'
import { dateAndTime } from './date-and-time'
import { enumeration } from './enumeration'
import { figurativeLanguage } from './figurative-language'
import { genderForm } from './gender-form'
import { genitive } from './genitive'
import { hardWord } from './hard-word'
import { indirectSpeech } from './indirect-speech'
import { legalNotice } from './legal-notice'
import { longWord } from './long-word'
import { negation } from './negation'
import { numbers } from './numbers'
import { oneSentencePerLine } from './one-sentence-per-line'
import { oneStatement } from './one-statement'
import { oneTerm } from './one-term'
import { paragraphLength } from './paragraph-length'
import { passive } from './passive'
import { pictures } from './pictures'
import { pronoun } from './pronoun'
import { sameFacts } from './same-facts'
import { sentenceLength } from './sentence-length'
import { separator } from './separator'
import { specialCharacters } from './special-characters'
import { subjunctive } from './subjunctive'
import { subordinateClause } from './subordinate-clause'
import { tense } from './tense'
import { textForm } from './text-form'

/** All rules in the order of docs/leichte-sprache-regeln.md. */
export const rules: readonly Rule[] = [
  sentenceLength,
  oneStatement,
  oneSentencePerLine,
  paragraphLength,
  subordinateClause,
  passive,
  genitive,
  subjunctive,
  negation,
  tense,
  longWord,
  separator,
  abbreviation,
  specialCharacters,
  numbers,
  dateAndTime,
  contactData,
  hardWord,
  oneTerm,
  genderForm,
  pronoun,
  enumeration,
  figurativeLanguage,
  indirectSpeech,
  textForm,
  pictures,
  legalNotice,
  sameFacts,
]
