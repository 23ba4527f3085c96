import type { Fact } from './factsIn'

/** So far a rounded number may be from the one that it stands for. */
const TOLERANCE = 0.1
const UNITS: Record<string, number> = {
  tausend: 1000,
  million: 1e6,
  millionen: 1e6,
  milliarden: 1e9,
}
const NUMBER =
  /(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:\s(Tausend|Million(?:en)?|Milliarden?))?/giu
const FRACTION =
  /Hälfte|Drittel|Viertel|Fünftel|Zehntel|jede[rs]? (?:zweite|dritte|vierte|fünfte|sechste|zehnte)/i
/** More numbers than any text has: pairs of them are looked at. */
const MOST = 80

/**
 * Does a rounded number of the easy text stand for one of the standard text? "Etwa 13 Tausend" for 12,734;
 * "21 von 100" for 21.4 percent, or for a share that two numbers of the standard text make.
 */
export function isNear({ text, unit, isShare }: Fact, standardText: string): boolean {
  const size = UNITS[unit?.toLowerCase() ?? ''] ?? 1
  const value = (valuesIn(text)[0] ?? 0) * size
  const all = valuesIn(standardText)
  // The whole of "20 von 100".
  if (isShare && value === 100) return true
  if (all.some((other) => isClose(value, other, size))) return true
  if (!isShare) return false
  return FRACTION.test(standardText) || shareOf(value, all.slice(0, MOST))
}

function shareOf(value: number, all: readonly number[]): boolean {
  return all.some((part) => all.some((whole) => isClose(value, (100 * part) / whole)))
}

/** "3 Millionen" are 3.4 million too: half of what the number counts in. */
const isClose = (rounded: number, exact: number, size = 1): boolean =>
  Math.abs(rounded - exact) <= Math.max(1, size / 2, TOLERANCE * Math.abs(exact))

function valuesIn(text: string): number[] {
  return [...text.matchAll(NUMBER)].map(
    ([, whole = '', part = '', unit = '']) =>
      Number(`${whole.replaceAll('.', '')}.${part || '0'}`) * (UNITS[unit.toLowerCase()] ?? 1),
  )
}
