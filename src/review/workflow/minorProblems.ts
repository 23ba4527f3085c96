import { editDistance } from '../../shared/editDistance'
import { diffArrays } from 'diff'

import type { ReviewedText } from './reviewedText'
import { LITTLE_WORDS, MEANING, hasFact } from './weightyWords'

/** Words that may differ whatever the length of the text, and the share of a long one. */
const FEW_WORDS = 3
const SHARE = 0.02
/** Letters by which a wrong word may differ from the right one; a short word is soon another. */
const LETTERS = { short: 1, long: 2 } as const
const SHORT = 4
/** Longer texts are not compared word by word: that takes time with the square of their length. */
const MAX_LINES = 2000

/**
 * Why a change is more than a typing error, as German sentences; empty where it is none. Numbers, dates, links, names of
 * days, negations, pictures and the order of parts are never minor, however small the change is.
 */
export function minorProblems(before: ReviewedText, after: ReviewedText): string[] {
  if (before.rest !== after.rest || before.lines.length !== after.lines.length)
    return ['Bilder, Links, Angaben oder Abschnitte sind anders.']
  if (before.lines.length > MAX_LINES) return ['Der Text ist zu lang für diesen Vergleich.']
  const changes = before.lines.flatMap((line, index) =>
    changedWords(line, after.lines[index] ?? ''),
  )
  const allowed = Math.max(FEW_WORDS, Math.floor(wordsIn(before.lines.join(' ')).length * SHARE))
  const count = changes.length
  return [
    ...(count > allowed
      ? [`${count} Wörter sind anders, höchstens ${allowed} dürfen es sein.`]
      : []),
    ...new Set(changes.flatMap((change) => problemOf(change) ?? [])),
  ]
}

/** A word that came, went or was written differently. */
interface WordChange {
  gone: string
  came: string
}

/** Pairs each word that went with the one that stands there now. */
function changedWords(before: string, after: string): WordChange[] {
  if (before === after) return []
  const stretches: Record<'gone' | 'came', string[]>[] = [{ gone: [], came: [] }]
  for (const { added, removed, value } of diffArrays(wordsIn(before), wordsIn(after))) {
    if (added) stretches.at(-1)?.came.push(...value)
    else if (removed) stretches.at(-1)?.gone.push(...value)
    else stretches.push({ gone: [], came: [] })
  }
  return stretches.flatMap(({ came, gone }) =>
    Array.from({ length: Math.max(gone.length, came.length) }, (_, place) => ({
      gone: gone[place] ?? '',
      came: came[place] ?? '',
    })),
  )
}

function problemOf({ came, gone }: WordChange): string | undefined {
  if (hasFact(gone) || hasFact(came))
    return 'Zahlen, Daten, Uhrzeiten, Adressen und Links sind nie eine Kleinigkeit.'
  if (MEANING.has(plain(gone)) || MEANING.has(plain(came)) || turnsAround(plain(gone), plain(came)))
    return 'Ein Wort wie „nicht“ ändert den Sinn.'
  if (gone === '' || came === '')
    return LITTLE_WORDS.has(plain(gone + came))
      ? undefined
      : `„${gone || came}“ ist neu oder fehlt.`
  return isSlip(gone, came) ? undefined : `Aus „${gone}“ wurde „${came}“.`
}

/** A mark or a capital, an article of another case, or a word written nearly the same. */
function isSlip(gone: string, came: string): boolean {
  const [one, other] = [plain(gone), plain(came)]
  if (one === other || (LITTLE_WORDS.has(one) && LITTLE_WORDS.has(other))) return true
  const letters = Math.min(one.length, other.length) <= SHORT ? LETTERS.short : LETTERS.long
  return editDistance(one, other) <= letters
}

/** "möglich" and "unmöglich". */
const turnsAround = (one: string, other: string): boolean =>
  one !== '' && other !== '' && (one === `un${other}` || other === `un${one}`)

const plain = (word: string): string => word.toLocaleLowerCase('de').replace(/[^\p{L}\p{N}]/gu, '')

const wordsIn = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '')
