import type { Payload } from 'payload'

import { countOpenGaps } from '../cms/statement/openGaps'
import { dayOf } from '../shared/days'
import { fullStatusProblem, isReviewDue } from '../statement/composeStatement'
import { reviewSentence } from '../statement/reviewReminder'
import type { Task } from './tasks'

/** What is to be done at the accessibility statement: its yearly review, and a status that it can no longer claim. */
export async function readStatement(payload: Payload): Promise<Task[]> {
  const { items, reviewedOn, status } = await payload.findGlobal({
    slug: 'accessibility-statement',
    depth: 0,
    // The dashboard is only shown to editors, who may read it.
    overrideAccess: true,
  })
  const open = (items?.length ?? 0) + (await countOpenGaps(payload))
  const problem = fullStatusProblem(status, open)
  const notes = [
    ...(isReviewDue(reviewedOn ?? '', dayOf(Date.now())) ? [reviewSentence(reviewedOn ?? '')] : []),
    ...(problem === undefined ? [] : [`${problem} Die Website zeigt „teilweise vereinbar“.`]),
  ]
  return notes.map((note) => ({
    collection: 'accessibility-statement',
    id: '',
    href: '/admin/globals/accessibility-statement',
    title: 'Erklärung zur Barrierefreiheit',
    note,
  }))
}
