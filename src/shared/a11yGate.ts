/** Where a finding stands, for the way to the field. */
export interface GatePlace {
  field: string
  /** In a rich text: index of its block from 0. */
  block?: number
  part?: string
  label: string
  /** The record in which it is repaired, where that is another one. */
  record?: { collection: string; id: string }
}

/** An editor's answer to a question of the gate. */
interface GateAnswer {
  answer: string
  by: string
  on: string
}

/** A barrier that is published knowingly until a day. */
interface GateOverride {
  what: string
  reason: string
  alternative?: string
  repairBy: string
  by: string
}

/** A finding as the panel beside a document shows it. */
export interface ShownGateFinding {
  check: string
  level: 'error' | 'question'
  place: GatePlace
  excerpt: string
  criterion: string
  why: { number: string; name: string }
  message: string
  repair: string
  fingerprint: string
  answer?: GateAnswer
  override?: GateOverride
}

/** What axe found on the finished page in a browser of the server. */
export interface ShownPageCheck {
  /** `unavailable`: the server has no browser. `none`: not published since there is one. */
  state: 'clean' | 'faulty' | 'failed' | 'unavailable' | 'none'
  checkedOn?: string
  faults: { rule: string; help: string; target: string }[]
}

/** What the gate answers about a document as it is being typed. */
export interface GateReport {
  findings: ShownGateFinding[]
  page: ShownPageCheck
}

/** Whether nothing more is to be done: repaired, answered, or published knowingly. */
export const isSettled = ({ answer, level, override }: ShownGateFinding): boolean =>
  override !== undefined || (level === 'question' && answer !== undefined)
