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
}

/** Where reports of barriers go. */
export interface BarrierDesk {
  /** Stores a report; throws where that is not possible at the moment. */
  add(report: NewReport): Promise<{ number: string; key: string }>
  /** The case of a key; `undefined` for every other key. */
  find(key: string): Promise<ReportCase | undefined>
}
