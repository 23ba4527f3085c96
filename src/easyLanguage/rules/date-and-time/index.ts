import type { AnalysedLine } from '../../language/analyse'
import { isFunctionWord } from '../../lexicon/functionWords'
import type { EasyLanguageOptions } from '../../options'
import type { Rule, RuleHit } from '../../rule'
import { TakenSpans } from '../takenSpans'
import { easyTime, ordinalWord, writtenDate } from './spelling'

type Hit = Omit<RuleHit, 'place'> & { start: number; end: number }

const DATE = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d))?/gu
const RANGE =
  /(?<![\d.:])(\d{1,2}(?:[.:]\d{2})?)\s?[–—-]\s?(\d{1,2}(?:[.:]\d{2})?)(?:\s?Uhr)(?!\p{L})/gu
const TIME = /(?<![\d.:])(\d{1,2})(?:([.:])(\d{2}))?(?:(\s?Uhr)(?!\p{L}))/gu
const BARE_TIME = /(?<=(?:von|ab|um|bis|gegen)\s)(\d{1,2})([.:])(\d{2})(?![\d.])/giu
const ORDINAL = /(?<![\d.])(\d{1,2})\.(?=\s+\p{L})/gu
const CHAPTER = /(?:Kapitel|Abschnitt|Version|Punkt|Nummer|Paragraf)\s$/u
const DAYS =
  /^\s+(?:und|bis|oder)\s(?:zum\s)?\d{1,2}\.\s?(?:Jan|Jän|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|\d{1,2}\.)/u
const ZERO_DAY =
  /(?<![\d.])0[1-9]\.(?=\s(?:Jan|Jän|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))/gu
const MONTH =
  /^\s*(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/u

const DASHED = /\d\s?[–—-]\s?\d/g

/** LS16: "12. März 2026", "9 Uhr", "9.30 Uhr", "von 9 bis 12 Uhr". */
export const dateAndTime: Rule = {
  id: 'LS16',
  name: 'date-and-time',
  why: 'Datum und Uhrzeit schreiben wir immer gleich.',
  source: 'DIN SPEC 33429 (Zahlen, Datum, Uhrzeit); Netzwerk Leichte Sprache',
  check: (text, options) => text.linesAndHeadings.flatMap((line) => hitsOf(line, options)),
}

function hitsOf(line: AnalysedLine, options: EasyLanguageOptions): RuleHit[] {
  if (!/\d/.test(line.plain)) return []
  const taken = new TakenSpans(line.plain.length)
  for (const { at, kind, text } of line.tokens) {
    if (kind === 'phone' || kind === 'url' || kind === 'mail') taken.add(at, at + text.length)
  }
  const hits: RuleHit[] = []
  const finders = [dates, zeroDays, ranges, times, bareTimes, ordinals]
  for (const { start, end, ...hit } of finders.flatMap((find) => find(line.plain, options))) {
    if (taken.overlaps(start, end)) continue
    taken.add(start, end)
    hits.push({ ...hit, place: line.placeOfPlain(start, end) })
  }
  return hits.sort((one, other) => one.place.start - other.place.start)
}

function dates(plain: string): Hit[] {
  return [...plain.matchAll(DATE)].flatMap((match): Hit[] => {
    const [text, day = '', month = '', year] = match
    if (CHAPTER.test(textBefore(plain, match.index))) return []
    const date = writtenDate(Number(day), Number(month), year)
    // The point of "am 12.03." also ends the sentence.
    const isLast = year === undefined && plain.slice(match.index + text.length).trim() === ''
    const written = date !== undefined && isLast ? `${date}.` : date
    return written === undefined
      ? []
      : [
          {
            level: 'warn',
            start: match.index,
            end: match.index + text.trimEnd().length,
            message: `Schreiben Sie das Datum so: „${written}“.`,
            suggestion: {
              replacement: written,
              safe: year?.length === 4 && !isRange(plain, match),
            },
          },
        ]
  })
}

function ranges(plain: string, { timeStyle }: EasyLanguageOptions): Hit[] {
  return [...plain.matchAll(RANGE)].map((match): Hit => {
    const [text, from = '', to = ''] = match
    const before = textBefore(plain, match.index)
    const isBetween = /(?<!\p{L})zwischen\s$/iu.test(before)
    const start = isBetween || /(?<!\p{L})von\s$/iu.test(before) ? '' : 'von '
    const replacement = `${start}${easyTime(from, timeStyle)} ${isBetween ? 'und' : 'bis'} ${easyTime(to, timeStyle)} Uhr`
    return {
      level: 'warn',
      start: match.index,
      end: match.index + text.length,
      message: `Schreiben Sie „${replacement}“.`,
      // "9–12 und 14–16 Uhr": the first range has no "Uhr" of its own, and a person repairs both.
      suggestion: { replacement, safe: [...plain.matchAll(DASHED)].length < 2 },
    }
  })
}

/** "3.5.2026-4.6.2026": repaired one by one, its dash stays. */
const isRange = (plain: string, { 0: text, index }: RegExpExecArray): boolean =>
  /[–-]\s?$/.test(plain.slice(0, index)) || /^\s?[–-]/.test(plain.slice(index + text.length))

function times(plain: string, { timeStyle }: EasyLanguageOptions): Hit[] {
  return [...plain.matchAll(TIME)].flatMap((match) => {
    const [text, hour = '', mark = '', minutes = ''] = match
    const replacement = `${easyTime(`${hour}${mark}${minutes}`, timeStyle)} Uhr`
    return timeHit(match.index, text, replacement)
  })
}

function bareTimes(plain: string, { timeStyle }: EasyLanguageOptions): Hit[] {
  return [...plain.matchAll(BARE_TIME)].flatMap((match) => {
    const [text, hour = '', mark = '', minutes = ''] = match
    return timeHit(match.index, text, easyTime(`${hour}${mark}${minutes}`, timeStyle))
  })
}

function timeHit(start: number, text: string, replacement: string): Hit[] {
  if (text.replace(/\s+/g, ' ') === replacement) return []
  return [
    {
      level: 'warn',
      start,
      end: start + text.length,
      message: `Schreiben Sie die Uhrzeit so: „${replacement}“.`,
      suggestion: { replacement, safe: true },
    },
  ]
}

/** "am 12. und 13. März" and "am 12. um 9 Uhr" name days. */
function isDay(rest: string): boolean {
  if (DAYS.test(rest)) return true
  const word = /^\s+(\p{Ll}{2,20})(?!\p{L})/u.exec(rest)?.[1]
  return word !== undefined && !/^(?:und|bis|oder)$/.test(word) && isFunctionWord(word)
}

function zeroDays(plain: string): Hit[] {
  return [...plain.matchAll(ZERO_DAY)].map(({ 0: text, index }) => ({
    level: 'warn' as const,
    start: index,
    end: index + text.length,
    message: `Schreiben Sie den Tag ohne Null: „${text.slice(1)}“.`,
    suggestion: { replacement: text.slice(1), safe: true },
  }))
}

/** Long enough for one word. */
const textBefore = (plain: string, at: number): string => plain.slice(Math.max(0, at - 12), at)

/** "der 1. Preis": the point is read as the end of the sentence. */
function ordinals(plain: string): Hit[] {
  return [...plain.matchAll(ORDINAL)].flatMap((match): Hit[] => {
    const [text, number = ''] = match
    const rest = plain.slice(match.index + text.length)
    const isSentenceEnd =
      /^\s+\p{Lu}/u.test(rest) &&
      !/(?:der|die|das|dem|den|im|am|zum|zur|vom|beim)\s$/i.test(textBefore(plain, match.index))
    if (MONTH.test(rest) || isSentenceEnd || isDay(rest)) return []
    const word = ordinalWord(Number(number))
    return [
      {
        level: 'warn',
        start: match.index,
        end: match.index + text.length,
        message: word
          ? `Schreiben Sie das Zahlwort aus: zum Beispiel „${word}“.`
          : 'Zahl mit Punkt. Schreiben Sie den Satz ohne diese Zahl.',
      },
    ]
  })
}
