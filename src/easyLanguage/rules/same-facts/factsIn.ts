import { digitsOf } from '../numbers/numberWords'
import { TakenSpans } from '../takenSpans'

/** A date, time, amount, number, telephone number or address, in a form that can be compared. */
export interface Fact {
  key: string
  /** German, for the message. */
  name: string
  text: string
  /** Offsets in the line. */
  start: number
  end: number
  /** "etwa 21": need not be the same. */
  isRounded: boolean
  /** "Tausend" or "Millionen" behind the number. */
  unit?: string | undefined
  /** "21 von 100": a part of a whole. */
  isShare: boolean
  /** Readers act on it: missing in the easy text it must be asked about. */
  isImportant: boolean
}

const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'
const MONTH_NAMES = MONTHS.split('|')

interface Kind {
  name: string
  pattern: RegExp
  key: (match: RegExpExecArray) => string
  isImportant: boolean
}

/** In this order: what an earlier kind has taken is not looked at again. */
const KINDS: Kind[] = [
  {
    name: 'Die Internet-Adresse',
    pattern: /(?:https?:\/\/|www\.)[^\s<>"„“()]{3,300}/gu,
    key: ([url]) =>
      url
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .replace(/[.,/]+$/, '')
        .toLowerCase(),
    isImportant: false,
  },
  {
    name: 'Die E-Mail-Adresse',
    pattern: /[\p{L}\p{N}][\p{L}\p{N}._+-]{0,64}@[\p{L}\p{N}][\p{L}\p{N}.-]{1,100}\p{L}/gu,
    key: ([mail]) => mail.toLowerCase(),
    isImportant: true,
  },
  {
    name: 'Das Datum',
    pattern: new RegExp(
      // "2.0." is a version and no date.
      `(?<![\\d.])(0?[1-9]|[12]\\d|3[01])\\.\\s?(?:(0?[1-9]|1[0-2])\\.|(${MONTHS}))(?:\\s?(\\d{4}))?`,
      'gu',
    ),
    key: ([, day = '', month = '', name = '', year = '']) =>
      `${Number(day)}.${month === '' ? MONTH_NAMES.indexOf(name) + 1 : Number(month)}-${year}`.replace(
        /-$/,
        '',
      ),
    isImportant: true,
  },
  {
    name: 'Die Uhrzeit',
    pattern:
      /(?<![\d.,])(\d{1,2})(?:[.:](\d{2}))?(?=(?:\s?(?:bis|[–-])\s?\d{1,2}(?:[.:]\d{2})?)?\s?Uhr)/gu,
    key: ([, hour = '', minutes = '00']) => `${Number(hour)}:${minutes} Uhr`,
    isImportant: true,
  },
  {
    name: 'Die Telefon-Nummer',
    // Without a gap eight digits are the number of a municipality or of a file.
    pattern: /(?<![\d.,])(?!\d{1,8}(?![\d/ ()-]|[ ]\d))(?:\+49|0)[\d/ ()-]{5,24}\d/gu,
    key: ([phone]) => phone.replace(/^\+49\s?(?:\(0\))?/, '0').replace(/\D/g, ''),
    isImportant: true,
  },
  {
    name: 'Der Betrag',
    pattern: /(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-+))?\s?(?:Euro|€)/gu,
    key: ([, whole = '', cents = '']) =>
      `${whole.replaceAll('.', '')},${cents.replace(/^-+$|0+$/, '')} Euro`,
    isImportant: true,
  },
  {
    name: 'Die Zahl',
    pattern:
      /(?<![\d.,\p{L}-])\d{1,3}(?:\.\d{3})+(?:,\d+)?|(?<![\d.,\p{L}-])\d+(?:,\d+)?(?![\d\p{L}])/gu,
    key: ([number]) => number.replaceAll('.', ''),
    isImportant: false,
  },
]
const ROUNDED = /(?:etwa|rund|fast|circa|ca\.|ungefähr|über|mehr als|weniger als|knapp|gut)\s*$/iu
const OF_HUNDRED = /(?:von 100[^.]{0,40}|(?<!\p{L})von )\s*$/iu

/** Numbers that a line has in words: "drei Tage" in the standard text are "3 Tage" in the easy one. */
export const numbersInWords = (line: string): string[] =>
  (line.normalize('NFC').match(/\p{L}+/gu) ?? []).flatMap(
    (word) => digitsOf(word.toLowerCase())?.replace('.', '') ?? [],
  )

/** All facts of a line, in reading order. */
export function factsIn(raw: string): Fact[] {
  const line = raw.normalize('NFC')
  if (!/[\d@]|www\./.test(line)) return []
  const facts: Fact[] = []
  const taken = new TakenSpans(line.length)
  for (const { name, pattern, key, isImportant } of KINDS) {
    for (const match of line.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (taken.overlaps(start, end)) continue
      taken.add(start, end)
      const before = line.slice(Math.max(0, start - 60), start)
      const isShare = /^ von \d/.test(line.slice(end, end + 6)) || OF_HUNDRED.test(before)
      const isRounded = isShare || ROUNDED.test(before)
      const isCount = name === 'Die Zahl' || name === 'Der Betrag'
      facts.push({
        key: key(match),
        name,
        text: match[0],
        start,
        end,
        isRounded: isRounded && isCount,
        isShare,
        unit: /^\s(Tausend|Million(?:en)?|Milliarden?)/iu.exec(line.slice(end, end + 12))?.[1],
        isImportant,
      })
    }
  }
  return facts.sort((one, other) => one.start - other.start)
}
