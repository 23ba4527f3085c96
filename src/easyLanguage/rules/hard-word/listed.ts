import { EASY_WORDS } from './easy/index'
import { HARD_WORDS } from './hard/index'

/** Ends and beginnings that do not change how hard a word is: "Sanierung" is as hard as "sanieren". */
const RELATED: readonly (readonly [RegExp, string])[] = [
  [/in(?:nen)?$/, ''],
  [/(?:ierung|iert|ierend|ierbar)$/, 'ieren'],
  [/(?:keit|heit)$/, ''],
  [/ung$/, 'en'],
  [/^(?:un|nicht|mit)/, ''],
]

/** Is the base form on a list of hard words, or a word made from one? */
export function isListedHard(base: string): boolean {
  const lower = base.toLowerCase()
  if (HARD_WORDS.has(lower)) return true
  return RELATED.some(([end, instead]) => {
    const related = lower.replace(end, instead)
    return related !== lower && HARD_WORDS.has(related)
  })
}

/** Is the base form one that everybody knows? */
export function isListedEasy(base: string): boolean {
  const lower = base.toLowerCase()
  return EASY_WORDS.has(lower) || EASY_WORDS.has(lower.replace(/in(?:nen)?$/, ''))
}
