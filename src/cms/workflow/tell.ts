import type { PayloadRequest } from 'payload'

import type { Step } from '../../review/workflow/entry'
import { answeredMail, submittedMail } from '../../review/workflow/mails'
import { germanDay } from '../../shared/germanDay'
import { nameOf, textOf } from '../answers'
import { room } from '../reviewRoom/sharedRoom'
import type { User } from '../payload-types'
import { logOf } from './journal'
import { colleaguesOf } from './shownWorkflow'
import type { Standing } from './states'

/** Writes to those whom a step concerns: colleagues who are asked to review, or the author who gets an answer. */
export async function tell(
  req: PayloadRequest,
  standing: Standing,
  { given, step }: { step: Step; given: Record<string, unknown> },
): Promise<void> {
  if (step !== 'submit' && step !== 'release' && step !== 'return') return
  const { document, rule, title } = standing
  const facts = {
    by: nameOf(req),
    title,
    reason: textOf(given.reason),
    link: linkTo(req.payload.config.serverURL, document),
  }
  const others = await colleaguesOf(req)
  const submission = (await logOf(req, document)).findLast(({ kind }) => kind === 'submit')
  const due = submission?.dueOn ? germanDay(`${submission.dueOn}T12:00:00.000Z`) : undefined
  if (step === 'submit') {
    for (const user of rule.needsEditor ? others : [])
      await room().mails.add({
        to: user.email,
        ...submittedMail({ ...facts, ...about(user), ...(due !== undefined && { due }) }),
      })
    return
  }
  const author = others.find(({ id }) => `users:${id}` === submission?.by)
  if (author)
    await room().mails.add({
      to: author.email,
      ...answeredMail({ ...facts, ...about(author), isReleased: step === 'release' }),
    })
}

export const about = ({ name, wantsEasyMails }: User) => ({
  name,
  wantsEasy: wantsEasyMails === true,
})

/** Address of a document in the admin. */
export const linkTo = (origin: string, document: string): string =>
  `${origin}/admin/collections/${document.replace(':', '/')}`
