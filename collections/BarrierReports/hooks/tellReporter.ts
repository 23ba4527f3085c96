import { APIError } from 'payload'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { answerMail, interimMail } from '../../../src/barriers/mails'
import { caseFacts } from '../../../src/cms/barriers/caseFacts'
import type { BarrierReport } from '../../../src/cms/payload-types'
import { room } from '../../../src/cms/reviewRoom/sharedRoom'
import { dayOf, noonOf } from '../../../src/shared/days'
import { germanDay } from '../../../src/shared/germanDay'

/** Nothing more is to come; from this day on personal data is kept for half a year. */
const CLOSED: ReadonlySet<BarrierReport['state']> = new Set(['answered', 'rejected'])

/** Sends an interim notice or the answer to whoever wants it by mail, and notes on which day either was given. */
export const tellReporter: CollectionBeforeChangeHook<BarrierReport> = async ({
  data,
  originalDoc: before,
  req,
}) => {
  const now = { ...before, ...data } as BarrierReport
  const isAnswered = now.state === 'answered' && before?.state !== 'answered'
  if (isAnswered && wordsOf(now.answer) === '')
    throw new APIError(
      'Die Antwort fehlt. Schreiben Sie sie in das Feld „Antwort“, dann geht sie hinaus.',
      400,
      null,
      true,
    )
  const isNews = wordsOf(now.interim) !== '' && now.interim !== before?.interim
  if (isAnswered) await sendAnswer(req, now)
  else if (isNews) await sendInterim(req, now)
  return { ...data, ...daysOf(before, now, isNews) }
}

/** Days that change with this save: of the interim notice, and of the end. */
function daysOf(
  before: BarrierReport | undefined,
  now: BarrierReport,
  isNews: boolean,
): Partial<BarrierReport> {
  const today = noonOf(dayOf(Date.now()))
  const isClosed = CLOSED.has(now.state)
  const wasClosed = before !== undefined && CLOSED.has(before.state)
  return {
    ...(isNews && { interimOn: today }),
    ...(isClosed && !wasClosed && { closedOn: today }),
    // Opened again: its time begins anew once it is closed.
    ...(!isClosed && wasClosed && { closedOn: null }),
  }
}

const wordsOf = (text: string | null | undefined): string => text?.trim() ?? ''

async function sendAnswer(req: PayloadRequest, report: BarrierReport): Promise<void> {
  const { answer, contact, way } = report
  if (way !== 'mail' || !contact) return
  const facts = await caseFacts(req, report)
  await room().mails.add({ to: contact, ...answerMail({ ...facts, words: wordsOf(answer) }) }, req)
}

async function sendInterim(req: PayloadRequest, report: BarrierReport): Promise<void> {
  const { contact, interim, lastOn, way } = report
  if (way !== 'mail' || !contact) return
  const facts = await caseFacts(req, report)
  const last = germanDay(lastOn ?? report.createdAt)
  await room().mails.add(
    { to: contact, ...interimMail({ ...facts, words: wordsOf(interim), last }) },
    req,
  )
}
