import type { AnalysedLine, Token } from '../../language/analyse'
import { PREPOSITIONS } from '../../lexicon/functionWords'
import type { Rule, RuleHit } from '../../rule'

/** "05/2026" looks like a telephone number. */
const MONTH_AND_YEAR = /^0[1-9]\s?[/–-]\s?(?:19|20)\d\d$/
const ACCOUNT = /^(?:iban|bic|[a-z]{2}\d\d)$/
const STREET =
  /\p{L}[\p{L}-]{1,40}\s?(?:[Ss]traße|[Ss]tr\.|[Aa]llee|[Gg]asse|[Ww]eg|[Pp]latz|[Rr]ing|[Uu]fer|[Dd]amm|[Mm]arkt)\s\d{1,4}[a-z]?(?![\d.,]*\d|\s\p{Lu}|\p{L})/gu
/** "Das Museum ist Am Schloss 4 in Linnich": a capital in the middle of a sentence begins a name. */
const NAMED_STREET =
  /(?<=\p{Ll}\s)(?:Am|An der|An den|Auf dem|Auf der|Im|In der|In den|Zum|Zur|Unter den|Hinter der|Vor dem)(?: \p{Lu}[\p{L}-]{2,40}){1,2}\s\d{1,4}[a-z]?(?![\d.,]*\d|\p{L}|\sUhr)/gu
const ADDRESS =
  /(?:\p{L}[\p{L}-]{2,40}(?:straße|str\.|weg|platz|allee|gasse|ring|ufer|damm|markt|Straße|Weg|Platz|Allee|Gasse|Ring)|(?:Am|An der|Auf dem|Im|Zum|Zur) \p{Lu}[\p{L}-]{2,40})\s\d{1,4}\s?[a-z]?(?:,|\sin|\s·)?\s\d{5}\s\p{Lu}[\p{L}-]{2,40}/gu

/** LS17: numbers and addresses stand alone, in blocks of digits that one can dial. */
export const contactData: Rule = {
  id: 'LS17',
  name: 'contact-data',
  why: 'Nummern und Adressen muss man schnell finden.',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 12; DIN SPEC 33429 (Telefonnummern)',
  check: (text) => text.lines.flatMap((line) => [...numbersIn(line), ...addressesIn(line)]),
}

function numbersIn(line: AnalysedLine): RuleHit[] {
  if (!line.tokens.some(isContact)) return []
  const isWithVerb = hasVerb(line)
  return line.tokens.flatMap((token, index) => {
    const before = line.tokens[index - 1]?.lower ?? ''
    if (!isContact(token) || MONTH_AND_YEAR.test(token.text) || ACCOUNT.test(before)) return []
    const isSentence = isWithVerb || PREPOSITIONS.has(before)
    const hit = contactHit(token, isSentence)
    return hit ? [{ ...hit, place: line.place(token.start, token.end) }] : []
  })
}

function contactHit(token: Token, isSentence: boolean): Omit<RuleHit, 'place'> | undefined {
  const isBadlySet = token.kind === 'phone' && /[/()–-]/.test(token.text)
  if (!isBadlySet && !isSentence) return undefined
  const replacement = isBadlySet ? grouped(token) : undefined
  return {
    level: 'block',
    message: isSentence
      ? `${token.kind === 'mail' ? 'E-Mail' : 'Telefonnummer'} im Satz. Legen Sie dafür unter dem Abschnitt einen Kontakt an.`
      : `Schreiben Sie die Nummer mit Leerzeichen: „${replacement ?? token.text}“.`,
    ...(replacement === undefined ? {} : { suggestion: { replacement, safe: !isSentence } }),
  }
}

const isContact = ({ kind }: Token): boolean => kind === 'phone' || kind === 'mail'

/** Digits in blocks with blanks, as they were grouped: "02421/22-0" gives "02421 22 0". */
function grouped({ text }: Token): string {
  return text
    .replace(/^(?:\+|00)49\s?(?:\(0\))?\s?/, '0')
    .replace(/[/()–-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function addressesIn(line: AnalysedLine): RuleHit[] {
  if (!/\d/.test(line.plain) || !hasVerb(line)) return []
  const whole = [...line.plain.matchAll(ADDRESS)]
  const found =
    whole.length > 0
      ? whole
      : [...line.plain.matchAll(STREET), ...line.plain.matchAll(NAMED_STREET)]
  return found.map(({ 0: text, index }) => ({
    level: 'block' as const,
    place: line.placeOfPlain(index, index + text.length),
    message: 'Adresse im Satz. Legen Sie dafür unter dem Abschnitt eine Adresse an.',
  }))
}

/** Blocks of data have no verb. */
const hasVerb = ({ sentences }: AnalysedLine): boolean =>
  sentences.some(({ verbs }) => verbs.finite.length > 0)
