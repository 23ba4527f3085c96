const SMALL =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
/** "neunhundertneunundneunzigtausend…" is as long as it gets. */
const MAX_LENGTH = 60

const VALUES = new Map<string, number>([
  ...SMALL.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
])

/** "zwei" gives "2", "zweihundertfünf" gives "205"; from two on, for "ein" is mostly an article. */
export function digitsOf(lower: string): string | undefined {
  const value = lower.length > MAX_LENGTH ? undefined : valueOf(lower)
  if (value === undefined || value < 2 || value > 9999) return undefined
  return value < 1000
    ? String(value)
    : `${Math.trunc(value / 1000)}.${String(value % 1000).padStart(3, '0')}`
}

function valueOf(word: string): number | undefined {
  const thousand = joined(word, 'tausend', 1000)
  if (thousand !== undefined) return thousand
  const hundred = joined(word, 'hundert', 100)
  if (hundred !== undefined) return hundred
  const und = word.indexOf('und')
  if (und <= 0) return VALUES.get(word)
  const one = VALUES.get(word.slice(0, und))
  const ten = VALUES.get(word.slice(und + 3))
  return one !== undefined && ten !== undefined && one < 10 && ten >= 20 ? one + ten : undefined
}

/** "zweihundertfünf": what stands before the unit times it, plus what stands behind. */
function joined(word: string, unit: string, size: number): number | undefined {
  const at = word.indexOf(unit)
  if (at < 0) return undefined
  const factor = at === 0 ? 1 : valueOf(word.slice(0, at))
  const tail = word.slice(at + unit.length).replace(/^und/, '')
  const rest = tail === '' ? 0 : valueOf(tail)
  if (factor === undefined || rest === undefined || factor >= 1000 || rest >= size) return undefined
  return factor * size + rest
}
