import type { Payload } from 'payload'

import { isOver } from '../../review/workflow/deadline'
import { isOwnText } from '../../review/workflow/decide'
import { situationOf } from '../../review/workflow/situation'
import type { Situation } from '../../review/workflow/situation'
import { toEntry } from './journal'
import { logsOf } from './logs'

const DAY_MS = 86_400_000
/** What has waited longer than this has been forgotten, and stands among the drafts. */
const LONGEST_DAYS = 365

/** A text that somebody gave to review, and nobody has decided on yet. */
export interface Waiting {
  collection: string
  id: string
  title: string
  situation: Situation
  /** Name of whoever gave it to review. */
  name: string
  /** Last day for the reviewers, YYYY-MM-DD. */
  dueOn?: string
  isOver: boolean
  /** The entry of the log that gave it to review, and whether colleagues were reminded of it. */
  step: string
  isReminded: boolean
}

/** All texts in review, the most urgent first. */
export async function readWaiting(payload: Payload, now = Date.now()): Promise<Waiting[]> {
  const { docs } = await payload.find({
    collection: 'workflow-steps',
    depth: 0,
    // The CMS itself asks, for editors, who may read all of it.
    overrideAccess: true,
    pagination: false,
    select: { document: true },
    where: {
      kind: { equals: 'submit' },
      on: { greater_than: new Date(now - LONGEST_DAYS * DAY_MS).toISOString() },
    },
  })
  const documents = [...new Set(docs.map(({ document }) => document))]
  const log = await logsOf(payload, documents)
  return documents
    .flatMap((document): Waiting[] => {
      const own = log.filter((step) => step.document === document)
      const situation = situationOf(own.map(toEntry), { fingerprint: '', isPublic: false })
      const submission = own.findLast(({ kind }) => kind === 'submit')
      if (situation.state !== 'inReview' || submission === undefined) return []
      const [collection = '', id = ''] = document.split(':')
      const { dueOn, name, title } = submission
      return [
        {
          ...{ collection, id, title: title ?? '', situation, name },
          ...(dueOn && { dueOn }),
          step: submission.id,
          isReminded: Boolean(submission.remindedOn),
          isOver: isOver(dueOn ?? undefined, new Date(now).toISOString()),
        },
      ]
    })
    .sort((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''))
}

/** Whether this account may not release the text, because it is their own. */
export const isOwn = ({ situation }: Waiting, account: string | undefined): boolean =>
  isOwnText(account, situation)
