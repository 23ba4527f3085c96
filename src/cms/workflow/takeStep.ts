import type { PayloadRequest } from 'payload'

import { dueDay } from '../../review/workflow/deadline'
import { decideStep } from '../../review/workflow/decide'
import type { Step } from '../../review/workflow/entry'
import { nameOfText } from '../../review/workflow/reviewedText'
import { refuse, textOf } from '../answers'
import { accountOf, writeDown } from './journal'
import { changeSince } from './minorChange'
import type { Standing } from './states'

const MAX_REASON = 1000
/** Their words are kept: a later change is held against them. */
const WITH_TEXT: ReadonlySet<Step> = new Set(['submit', 'release', 'bypass'])

/**
 * Takes a step on the way of a text. Sent: `fingerprint` of the text that was on the screen, `reason`.
 * @throws APIError 409 with a sentence where the rules do not allow it or the text is another one by now.
 */
export async function takeStep(
  req: PayloadRequest,
  standing: Standing,
  { given, step }: { step: Step; given: Record<string, unknown> },
): Promise<void> {
  const { document, situation, text, title } = standing
  if (given.fingerprint !== situation.fingerprint)
    refuse(
      'Der Text ist inzwischen ein anderer. Lesen Sie ihn noch einmal und entscheiden Sie dann.',
      409,
    )
  const reason = textOf(given.reason).slice(0, MAX_REASON)
  const now = new Date().toISOString()
  const actor = accountOf(req)
  const problems = changeSince(standing, step)
  const decision = decideStep({
    ...standing,
    step,
    ...(actor && { actor }),
    now,
    reason,
    ...(problems && { minorProblems: problems }),
  })
  if (!decision.isAllowed) refuse(decision.message, 409)
  if (step === 'minor') await keepFirstPublicText(req, standing)
  const dueOn = step === 'submit' ? dueDay(now, standing.rule.deadlineDays) : undefined
  await writeDown(req, {
    kind: step,
    document,
    title,
    reason,
    fingerprint: situation.fingerprint,
    ...(dueOn && { dueOn }),
    ...(WITH_TEXT.has(step) && { text }),
  })
}

/** A text that was public before there was a log: corrections are all held against it, not each against the last one. */
async function keepFirstPublicText(req: PayloadRequest, standing: Standing): Promise<void> {
  const { document, log, publicText, title } = standing
  if (publicText === undefined || log.some(({ text }) => Boolean(text))) return
  await writeDown(req, {
    kind: 'load',
    document,
    title,
    reason: 'Stand vor der ersten Berichtigung',
    fingerprint: nameOfText(publicText),
    text: publicText,
  })
}
