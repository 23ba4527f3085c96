/** Letters and digits that nobody mixes up, on paper or on the telephone. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const LENGTH = 16

/** A new key in four groups of four: `kx7m-p3rq-w9td-h2nf`. About 79 bits, when `draw` answers at random below its limit. */
export function newCaseKey(draw: (limit: number) => number): string {
  return inGroups(Array.from({ length: LENGTH }, () => LETTERS[draw(LETTERS.length)]).join(''))
}

/** A key as somebody typed it, in the form in which it was given: capitals, blanks and strokes do not matter. */
export function tidyCaseKey(typed: string): string {
  const letters = typed.toLowerCase().replace(/[^a-z0-9]/g, '')
  return letters.length === LENGTH ? inGroups(letters) : typed.trim().slice(0, 100)
}

/** A number as somebody typed it: `b 2026 12` is `B-2026-0012`. */
export function tidyCaseNumber(typed: string): string {
  const parts = /^\s*b?[\s\-–]*(\d{4})[\s\-–/]+(\d{1,6})\s*$/i.exec(typed)
  return parts ? caseNumber(Number(parts[1]), Number(parts[2])) : typed.trim().slice(0, 40)
}

/** The number of the n-th report of a year. */
export const caseNumber = (year: number, count: number): string =>
  `B-${year}-${String(count).padStart(4, '0')}`

const inGroups = (letters: string): string => letters.match(/.{1,4}/g)?.join('-') ?? letters
