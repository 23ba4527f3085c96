/** Reasons that Durchführungsbeschluss (EU) 2018/1523 knows for what is not accessible. */
export const GAP_REASONS = [
  { value: 'nonconformance', label: 'noch nicht behoben' },
  { value: 'disproportionateBurden', label: 'unverhältnismäßige Belastung' },
  { value: 'outOfScope', label: 'fällt nicht unter das Gesetz' },
]
