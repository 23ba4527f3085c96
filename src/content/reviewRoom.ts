import type { EasyImage } from './easyText'
import type { Block } from './text'
import type { GivenMark, NoteKind, Progress, Verdict } from '../review/marks'
import type { ReviewUnit } from '../review/reviewUnits'

export type TextSize = 'normal' | 'large' | 'largest'

/** Somebody in the review room. */
export interface RoomMember {
  id: string
  name: string
  /** Receipts and new links come by mail. */
  hasMail: boolean
  textSize: TextSize
}

/** A review in the list of tasks. */
export interface RoomTask {
  id: string
  title: string
  /** A standard article is reviewed by section, an easy text by sentence. */
  isArticle: boolean
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
  /** Words of praise that were sent. */
  praise: number
}

/** What became of a mark. */
interface RoomAnswer {
  text: string
  heading: string
  verdict: Verdict
  remark: string
  /** `undefined`: no answer yet. */
  answer?: { isChanged: boolean; reason: string }
}

export interface RoomMark {
  verdict: Verdict
  remark: string
  /** Of a section. */
  notes: Partial<Record<NoteKind, string>>
}

/** One question, and what was answered. */
export type RoomUnit = ReviewUnit & {
  picture?: EasyImage
  /** A section as the page shows it. */
  blocks?: Block[]
  mark?: RoomMark
  /** Words on a question that has no verdict yet. */
  draft?: string
  /** What was said of the section when its words were others. */
  earlier: { kind: NoteKind; remark: string }[]
}

/** A review that is open: the present text as questions, and what was answered. */
export interface RoomReview {
  id: string
  title: string
  isArticle: boolean
  dueOn: string
  units: RoomUnit[]
  progress: Progress
  /** Every sentence is understood, so the review may stand as a signature. */
  maySign: boolean
  isSent: boolean
  remark: string
}

/** A text that went public without a review, after its deadline. */
export interface RoomBypass {
  title: string
  /** ISO date. */
  on: string
  /** In the editor's words. */
  reason: string
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
  setTextSize(member: string, size: TextSize): Promise<void>
  tasks(member: string): Promise<RoomTask[]>
  review(member: string, id: string): Promise<RoomReview | undefined>
  /** Keeps a mark. `false` where the words are no longer in the text, or the review was sent. */
  mark(member: string, id: string, unit: string, mark: GivenMark): Promise<boolean>
  /** Keeps words on a question that has no verdict yet. */
  keepDraft(member: string, id: string, unit: string, remark: string): Promise<void>
  /** Ends a review. `false` where questions are still open. */
  send(member: string, id: string, summary: RoomSummary): Promise<boolean>
  /** Texts that went public without a review in the last twelve months, the newest first. */
  bypasses(): Promise<RoomBypass[]>
  /** Address of the page with the text as it will look, for an hour. */
  pageLink(member: string, id: string): Promise<string | undefined>
}

/** The questions of a review on paper. */
export interface RoomPrint {
  review: RoomReview
  /** Says which state of the text was printed. */
  code: string
  /** Whose review it is. */
  name: string
}

/** The form for answers that somebody wrote on paper. */
export interface RoomPaper {
  review: RoomReview
  /** Whose answers they are, and who types. */
  name: string
  by: string
  prints: { code: string; on: string }[]
  /** The print whose numbers the form has; absent where nothing was printed yet. */
  print?: { code: string; units: RoomUnit[] }
  /** How the person agreed, if it was written down before. */
  consent: string
}

export interface PaperEntry {
  code: string
  /** In the order of the numbers on the paper. */
  answers: GivenMark[]
  /** Ends the review; absent: go on later. */
  summary?: RoomSummary
  consent: string
}

/** Reviews on paper. A pass is given to editors and ends after a working day. */
export interface PaperRoom {
  printOwn(member: string, id: string): Promise<RoomPrint | undefined>
  print(pass: string): Promise<RoomPrint | undefined>
  /** @param code of the print; the last one where it is unknown */
  paper(pass: string, code: string): Promise<RoomPaper | undefined>
  /** `false` where the print is unknown or the review was sent. */
  enter(pass: string, entry: PaperEntry): Promise<boolean>
}
