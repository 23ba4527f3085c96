import type { EasyImage } from './easyText'
import type { Progress, Verdict } from '../review/marks'
import type { ReviewUnit } from '../review/reviewUnits'

/** Somebody in the review room. */
export interface RoomMember {
  id: string
  name: string
}

/** A review in the list of tasks. */
export interface RoomTask {
  id: string
  title: string
  /** ISO date. */
  dueOn: string
  state: 'open' | 'started' | 'sent' | 'withdrawn'
  done: number
  total: number
  /** Sentences that are new since the reviewer last saved. */
  changed: number
  minutes: number
  image?: EasyImage
  /** Editors' answers to remarks, for a review that was sent. */
  answers: RoomAnswer[]
}

/** What became of a mark. */
interface RoomAnswer {
  text: string
  verdict: Verdict
  remark: string
  /** `undefined`: no answer yet. */
  answer?: { isChanged: boolean; reason: string }
}

export interface RoomMark {
  verdict: Verdict
  remark: string
}

/** A review that is open: the present text as questions, and what was answered. */
export interface RoomReview {
  id: string
  title: string
  dueOn: string
  units: (ReviewUnit & { picture?: EasyImage; mark?: RoomMark })[]
  progress: Progress
  /** Every sentence is understood, so the review may stand as a signature. */
  maySign: boolean
  remark: string
}

/** What a reviewer sends at the end. */
export interface RoomSummary {
  remark: string
  /** Agrees to be named on the page. */
  isNamed: boolean
  /** The whole text can be understood. */
  isGood: boolean
}

/**
 * The review room as the site needs it. Methods answer `undefined` for keys, sessions and reviews that do not exist, have
 * ended or belong to somebody else: the caller cannot tell them apart, and neither can a visitor.
 */
export interface ReviewRoom {
  /** Uses up a key; answers a session for the browser. */
  enter(key: string): Promise<string | undefined>
  /** Log-in of a board account by mail and password; answers a session. */
  logIn(mail: string, password: string): Promise<string | undefined>
  /** Sends a new link where the address is known; nobody is told whether it is. */
  requestLink(mail: string): Promise<void>
  member(session: string): Promise<RoomMember | undefined>
  tasks(member: string): Promise<RoomTask[]>
  review(member: string, id: string): Promise<RoomReview | undefined>
  /** Keeps a mark. `undefined` where the sentence is no longer in the text. */
  mark(member: string, id: string, unit: string, mark: RoomMark): Promise<RoomReview | undefined>
  /** Ends a review; answers it as it was sent. `undefined` where sentences are still open. */
  send(member: string, id: string, summary: RoomSummary): Promise<RoomReview | undefined>
}
