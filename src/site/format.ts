import hyphen from 'hyphen/de/index.js'
import type { PartialDate } from '../content/documents'
import type { Block } from '../content/text'
import { textOfBlocks } from './documentText'

const WORDS_PER_MINUTE = 180
/** Shorter words fit a phone at 320 px even in the largest heading. */
const LONGEST_WHOLE_WORD = 13
const LONG_PARTS = new RegExp(`\\S{${LONGEST_WHOLE_WORD + 1},}`, 'g')
const DATE_PARTS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** Making a format takes longer than rendering the page around it; each is made once. */
const dateFormats = new Map<string, Intl.DateTimeFormat>()
const monthFormat = new Intl.DateTimeFormat('de-DE', { month: 'long', timeZone: 'UTC' })
const monthNames = Array.from({ length: 12 }, (_, month) =>
  monthFormat.format(Date.UTC(2026, month)),
)
const decimals = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 })
const percents = new Intl.NumberFormat('de-DE', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

/** A date as it is read, no more exact than it is known; takes a partial date or an ISO date. */
export function formatDate(
  date: PartialDate | string,
  precision: PartialDate['precision'] = 'day',
): string {
  const { iso, precision: known } = typeof date === 'string' ? { iso: date, precision } : date
  if (known === 'unknown') return 'Datum nicht bekannt'
  // A bare day belongs to no time zone; an instant is read in that of the county.
  return iso.length > 10 ? dateFormat(known).format(new Date(iso)) : bareDate(iso, known)
}

/** Words put together are ready ten times sooner than `Intl`, and a page has many dates; a test holds the two equal. */
function bareDate(iso: string, precision: keyof typeof DATE_PARTS): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) throw new RangeError(`This is no day: ${iso}`)
  const year = String(date.getUTCFullYear())
  if (precision === 'year') return year
  const month = `${monthNames[date.getUTCMonth()] ?? ''} ${year}`
  return precision === 'month' ? month : `${date.getUTCDate()}. ${month}`
}

function dateFormat(precision: keyof typeof DATE_PARTS): Intl.DateTimeFormat {
  const format =
    dateFormats.get(precision) ??
    new Intl.DateTimeFormat('de-DE', { ...DATE_PARTS[precision], timeZone: 'Europe/Berlin' })
  dateFormats.set(precision, format)
  return format
}

/** A number in German notation: "279.285", "90,39". */
export function formatNumber(value: number): string {
  return decimals.format(value)
}

/** A share in percent with one place: "21,5 %". */
export function formatShare(part: number, whole: number): string {
  if (whole <= 0) return 'nicht bekannt'
  return percents.format(part / whole)
}

/** Size of a file: "1,2 MB". */
export function formatBytes(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB']
  const rounded = size < 10 ? Math.round(size * 10) / 10 : Math.round(size)
  return `${formatNumber(rounded)}\u00a0${unit}`
}

/** A phone number that no line break tears apart. */
export function phoneText(number: string): string {
  return number.replaceAll(' ', '\u00a0')
}

/** Address that calls a phone number: digits with the country's code, so that it works from anywhere. */
export function phoneHref(number: string): string {
  const digits = number.replace(/\(0\)/, '').replace(/[^\d+]/g, '')
  return `tel:${digits.startsWith('0') ? `+49${digits.slice(1)}` : digits}`
}

/** Length of a film: "2 Minuten 5 Sekunden". */
export function formatDuration(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = Math.round(seconds % 60)
  return [
    minutes > 0 ? `${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}` : '',
    rest > 0 || minutes === 0 ? `${rest} ${rest === 1 ? 'Sekunde' : 'Sekunden'}` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const minutesOf = new WeakMap<readonly Block[], number>()

/** Time to read a body, at least one minute. A body never changes: another one is another list. */
export function readingMinutes(blocks: readonly Block[]): number {
  const known = minutesOf.get(blocks)
  if (known !== undefined) return known
  const minutes = countMinutes(blocks)
  minutesOf.set(blocks, minutes)
  return minutes
}

function countMinutes(blocks: readonly Block[]): number {
  const words = textOfBlocks(blocks).split(/\s+/).filter(Boolean).length
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}

/** Soft hyphens in the long words of a heading, so that none runs out of a narrow screen. */
export function softHyphenate(title: string): string {
  // The library reads letter by letter, and what stands between < and > together.
  return title.includes('<') ? hyphenate(title) : title.replace(LONG_PARTS, hyphenate)
}

const hyphenate = (text: string): string =>
  hyphen.hyphenateSync(text, { minWordLength: LONGEST_WHOLE_WORD + 1 })

/** Cuts at the end of a word and says so with "…". */
export function truncate(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  const cut = text.slice(0, maxLength)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > 0 ? end : maxLength).replace(/[\s.,;:–-]+$/, '')} …`
}
