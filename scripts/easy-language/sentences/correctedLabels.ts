/** A label that was wrong by the rule book, and was put right after the first measurement. */
interface CorrectedLabel {
  /** Folder and file. */
  file: string
  sentence: string
  /** German: what stood there, what stands there. */
  change: string
  /** German: by which sentence of the rule book. */
  why: string
}

export const CORRECTED_LABELS: readonly CorrectedLabel[] = []
