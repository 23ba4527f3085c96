/** How a reader wants the answer. */
export type AnswerWay = 'mail' | 'phone' | 'post' | 'none'

/** A barrier as a reader reports it. */
export interface NewReport {
  description: string
  /** Address of the page, as the reader wrote it. */
  page: string
  way: AnswerWay
  /** Mail address, telephone number or postal address; empty where no answer is wanted. */
  contact: string
  /** It came by the easy page, so it is answered in easy words. */
  easy: boolean
  /** It looks as if a program had filled in the form. */
  isSuspect: boolean
}

/** What the reporter sees of the case. */
export interface ReportCase {
  number: string
  state: 'new' | 'working' | 'answered' | 'rejected'
  /** ISO dates. */
  receivedOn: string
  dueOn: string
  lastOn: string
  interim: string
  answer: string
  /** It was closed half a year ago: what was written is deleted. */
  isForgotten: boolean
}

/** A case whose time is over, as the board sees it. */
export interface OverdueCase {
  number: string
  /** In the editors' words; empty where they have written nothing yet. */
  what: string
  /** ISO dates. */
  receivedOn: string
  until: string
  /** The six weeks are over, not only the two. */
  isLast: boolean
}

/** Where reports of barriers go. */
export interface BarrierDesk {
  /** Stores a report; throws where that is not possible at the moment. */
  add(report: NewReport): Promise<{ number: string; key: string }>
  /** The case of a key; `undefined` for every other key. With a number both must be of one case. */
  find(key: string, number?: string): Promise<ReportCase | undefined>
  /** Cases whose time is over, the oldest first. */
  overdue(): Promise<OverdueCase[]>
}
