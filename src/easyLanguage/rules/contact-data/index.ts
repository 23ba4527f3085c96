import type { AnalysedLine, Token } from '../../language/analyse'
import type { Rule, RuleHit } from '../../rule'

/** Words beside a number that name it: "Telefon: 02421 22 0". */
const LABEL_WORDS = 2
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
  const contacts = line.tokens.filter(({ kind }) => kind === 'phone' || kind === 'mail')
  if (contacts.length === 0) return []
  const others = line.tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
  const isSentence = others.length > LABEL_WORDS
  return contacts.flatMap((token): RuleHit[] => {
    const place = line.place(token.start, token.end)
    const isBadlySet = token.kind === 'phone' && /[/()–-]/.test(token.text)
    if (!isBadlySet && !isSentence) return []
    const replacement = isBadlySet ? grouped(token) : undefined
    return [
      {
        level: 'block',
        place,
        message: isSentence
          ? `${token.kind === 'mail' ? 'E-Mail' : 'Telefonnummer'} im Satz. Legen Sie dafür unter dem Abschnitt einen Kontakt an.`
          : `Schreiben Sie die Nummer mit Leerzeichen: „${replacement ?? token.text}“.`,
        ...(replacement === undefined ? {} : { suggestion: { replacement, safe: !isSentence } }),
      },
    ]
  })
}

/** Digits in blocks with blanks, as they were grouped: "02421/22-0" gives "02421 22 0". */
function grouped({ text }: Token): string {
  return text
    .replace(/[/()–-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function addressesIn(line: AnalysedLine): RuleHit[] {
  if (!/\d{5}/.test(line.plain)) return []
  return [...line.plain.matchAll(ADDRESS)].map(({ 0: text, index }) => ({
    level: 'block' as const,
    place: line.placeOfPlain(index, index + text.length),
    message: 'Adresse im Satz. Legen Sie dafür unter dem Abschnitt eine Adresse an.',
  }))
}
