const SIMPLE: Record<number, string> = {
  10: '1 von 10',
  20: '1 von 5',
  25: '1 von 4',
  50: 'die Hälfte',
  75: '3 von 4',
  100: 'alle',
}

/** A share of a hundred as one can picture it (Gigerenzer: natural frequencies): 21.5 gives "etwa 21 von 100"; undefined above 100 and below 1. */
export function naturalFrequency(percent: number): string | undefined {
  if (!Number.isFinite(percent) || percent < 1 || percent > 100) return undefined
  const simple = SIMPLE[percent]
  if (simple !== undefined) return simple
  const whole = Math.trunc(percent)
  return whole === percent ? `${whole} von 100` : `etwa ${Math.round(percent - 0.01)} von 100`
}
