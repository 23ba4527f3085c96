/** The words of Durchführungsbeschluss (EU) 2018/1523. */
export type Status = 'full' | 'partial' | 'none'
export type GapReason = 'nonconformance' | 'disproportionateBurden' | 'outOfScope'
export type Method = 'self' | 'thirdParty'

/** Something that is known not to be accessible, and not repaired. */
export interface Gap {
  /** Written into the statement, published knowingly past the gate, or confirmed after a report. */
  origin: 'written' | 'override' | 'report'
  part: string
  /** The same in easy words, a sentence each; empty where nobody has written them. */
  easyPart: readonly string[]
  /** Rule that it does not meet, for example "WCAG 1.4.3". */
  criterion: string
  reason: GapReason
  /** The editors' own words to the reason. */
  note?: string
  /** What helps until then; empty where there is nothing. */
  alternative: string
  /** ISO date, or words. */
  plannedFor?: string
  /** The page that it is on. */
  where?: { label: string; path: string }
}

/** Result of the last run of axe over the whole site, as that run has written it down. */
export interface TestRun {
  /** ISO date. */
  on: string
  /** Version of the program that was tested. */
  version: string
  /** "axe-core 4.11.0" */
  tool: string
  /** States of pages, each seen in every one of the views. */
  pages: number
  views: number
  violations: number
  /** What runs here is exactly what was tested. */
  isThisBuild: boolean
}

/** What there is in other forms, counted from what is published. */
export interface Coverage {
  documents: number
  easy: number
  /** Easy texts that test readers have checked. */
  checked: number
  signed: number
  pictures: number
  described: number
}

export interface StatementInput {
  scope: string
  /** What the editors declare. */
  status: Status
  method: Method
  methodNote: string
  /** ISO dates; empty where nobody has entered one. */
  createdOn: string
  reviewedOn: string
  gaps: readonly Gap[]
  coverage: Coverage
  testRun?: TestRun | undefined
  /** ISO date. */
  today: string
}

/** The statement as every form of it shows it. */
export interface Statement extends StatementInput {
  /** Another status than the declared one, because of open gaps. */
  isLowered: boolean
  /** The last review is more than a year ago, or there was none. */
  isReviewDue: boolean
}
