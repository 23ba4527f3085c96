import type { Token } from './tokens'

const TIME =
  /^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|ostern|pfingsten|weihnachten|silvester|ende|mitte|anfang|mittag|mitternacht|heute|gestern|morgen|jetzt|bald|dann|zum|zur|zu|nächste[nrs]?|nach|vor|spätestens|\d.*)$/

/** "Bis Mai", "seit gestern": a preposition, although the word may begin a clause. */
export function isTimePhrase(tokens: readonly Token[], first: number): boolean {
  const opener = tokens[first]?.lower ?? ''
  return /^(?:bis|seit)$/.test(opener) && TIME.test(tokens[first + 1]?.lower ?? '')
}
