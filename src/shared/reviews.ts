/** An editor's answer to a mark, as editors see it. */
interface ShownAnswer {
  isChanged: boolean
  reason: string
  by: string
  /** ISO date and time. */
  on: string
}

/** What a reviewer said of a sentence, a picture or a section. */
export interface ShownMark {
  key: string
  /** The words that were marked, as they were then. */
  text: string
  /** Heading of their section. */
  heading: string
  /** Place in the present text, counted from 0; absent where the words stand there no more. */
  position?: number
  /** Index of the section in the present text, counted from 0. */
  section?: number
  verdict:
    | 'understood'
    | 'notUnderstood'
    | 'wrong'
    | 'fits'
    | 'doesNotFit'
    | 'read'
    | 'barrier'
    | 'wording'
    | 'missing'
    | 'praise'
  remark: string
  /** The state of the text that was marked: when it was saved (ISO), and its address in the list of versions if it is still kept. */
  version?: { savedOn: string; href?: string }
  /** It waits for an answer. */
  isOpen: boolean
  answer?: ShownAnswer
}

/** A review of a text in the review room, as editors see it. */
export interface ShownReview {
  id: string
  /** Name and group of the reviewer. */
  name: string
  /** Invitations and answers go there; without an address somebody hands them over. */
  hasMail: boolean
  state: 'open' | 'started' | 'sent' | 'withdrawn'
  /** ISO date. */
  dueOn: string
  /** To the whole text. */
  verdict?: 'good' | 'better'
  remark: string
  done: number
  total: number
  /** Problems, remarks and praise. */
  marks: ShownMark[]
  /** Who entered the answers of somebody who works on paper, when (ISO), and how the person agreed. */
  paper?: { by: string; on: string; consent: string }
}

/** Reviews of a text, and everybody who may be invited. */
export interface ReviewsAnswer {
  reviews: ShownReview[]
  reviewers: { id: string; name: string; hasMail: boolean }[]
}
