const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const ORDINALS = [
  '',
  'erste',
  'zweite',
  'dritte',
  'vierte',
  'fünfte',
  'sechste',
  'siebte',
  'achte',
  'neunte',
  'zehnte',
  'elfte',
  'zwölfte',
]

/** "12. März 2026" of 12, 3, "2026"; years of two digits are of this century. Undefined for what is no date. */
export function writtenDate(day: number, month: number, year?: string): string | undefined {
  const name = MONTHS[month - 1]
  if (name === undefined || day < 1 || day > (DAYS[month - 1] ?? 0)) return undefined
  const full = year === undefined ? '' : ` ${year.length === 2 ? `20${year}` : year}`
  return `${day}. ${name}${full}`
}

/** "09:00" gives "9", "9:30" gives "9.30" where the county writes times with a point. */
export function easyTime(time: string, style: 'dot' | 'colon'): string {
  const [hour = '', minutes] = time.split(/[.:]/)
  const short = String(Number(hour))
  return minutes === undefined || minutes === '00'
    ? short
    : `${short}${style === 'dot' ? '.' : ':'}${minutes}`
}

export const ordinalWord = (number: number): string | undefined => ORDINALS[number] || undefined
