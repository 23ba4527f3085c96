import { createHash } from 'node:crypto'

/**
 * Names things by their words: the same words have the same name wherever they stand, so marks stay with them. Words that
 * stand twice get a number.
 */
export function keysByWords(): (words: readonly unknown[]) => string {
  const taken = new Map<string, number>()
  return (words) => {
    const hash = createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 12)
    const count = (taken.get(hash) ?? 0) + 1
    taken.set(hash, count)
    return count === 1 ? hash : `${hash}.${count}`
  }
}

/** Words without what cannot be seen: Unicode form and runs of white space. */
export const plainWords = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim()
