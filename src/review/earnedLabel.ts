/** A test reader has read a text and says that it can be understood. */
export interface ReaderSignature {
  /** Name or initials; never shown without `isNamed`. */
  name: string
  /** The person agrees to be named on the page. */
  isNamed: boolean
  /** The group that they check with. */
  group: string
  /** ISO date of the check. */
  on: string
  /** Fingerprint of the text that was read. */
  fingerprint: string
}

/** Who checked a text: names of those who agreed, and how many more there were. */
export interface EarnedLabel {
  by: string[]
  others: number
  /** ISO date of the latest signature. */
  on: string
}

/** Readers who must sign before a text may be called "Leichte Sprache": what one person understands says little. */
export const READERS_NEEDED = 2

/**
 * The label "Leichte Sprache – geprüft" of a text, or `undefined` where it is not earned: at least two different people
 * must have signed exactly this text. It is worked out anew each time and stored nowhere, so nothing can set it.
 */
export function earnedLabel(
  fingerprint: string,
  signatures: readonly ReaderSignature[],
): EarnedLabel | undefined {
  const readers = readersOf(fingerprint, signatures)
  if (readers.length < READERS_NEEDED) return undefined
  const named = readers.filter(({ isNamed }) => isNamed)
  return {
    by: named.map(({ name }) => name.trim()),
    others: readers.length - named.length,
    on: readers.reduce((latest, { on }) => (on > latest ? on : latest), ''),
  }
}

/** Signatures under exactly this text, one for each person, in the order in which they were given. */
function readersOf(fingerprint: string, signatures: readonly ReaderSignature[]): ReaderSignature[] {
  const people = new Map<string, ReaderSignature>()
  for (const signature of signatures) {
    const person = personOf(signature)
    if (signature.fingerprint === fingerprint && person !== '') people.set(person, signature)
  }
  return [...people.values()]
}

/** "A. Berg" and "a.berg " are one person; two people of one name would have to write more of it. */
export const personOf = ({ name }: Pick<ReaderSignature, 'name'>): string =>
  name
    .normalize('NFKC')
    .toLocaleLowerCase('de')
    .replace(/[^\p{L}\p{N}]/gu, '')
