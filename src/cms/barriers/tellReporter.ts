import { APIError } from 'payload'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { BarrierReport } from '../payload-types'
import { room } from '../reviewRoom/sharedRoom'

/** Nothing more is to come; from this day on personal data is kept for half a year. */
const CLOSED: ReadonlySet<BarrierReport['state']> = new Set(['answered', 'rejected'])

/** Sends an interim notice or the answer to whoever wants it by mail, and notes the day on which a case is closed. */
export const tellReporter: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return data
  const before = originalDoc as BarrierReport
  const now = { ...before, ...(data as Partial<BarrierReport>) }
  const isAnswered = now.state === 'answered' && before.state !== 'answered'
  if (isAnswered && wordsOf(now.answer) === '')
    throw new APIError(
      'Die Antwort fehlt. Schreiben Sie sie in das Feld „Antwort“, dann geht sie hinaus.',
      400,
      null,
      true,
    )
  const isNews = wordsOf(now.interim) !== '' && now.interim !== before.interim
  if (isAnswered) await send(req, now, { what: 'Unsere Antwort', words: wordsOf(now.answer) })
  else if (isNews) await send(req, now, { what: 'Zwischenstand', words: wordsOf(now.interim) })
  const isClosed = CLOSED.has(now.state) && !CLOSED.has(before.state)
  return isClosed ? { ...data, closedOn: new Date().toISOString() } : data
}

const wordsOf = (text: string | null | undefined): string => text?.trim() ?? ''

async function send(
  req: PayloadRequest,
  { contact, number, way }: BarrierReport,
  { what, words }: { what: string; words: string },
): Promise<void> {
  if (way !== 'mail' || !contact) return
  const text = [
    'Guten Tag,',
    '',
    `Sie haben uns eine Barriere gemeldet. Ihre Nummer: ${number ?? ''}`,
    '',
    words,
    '',
    'Sind Sie nicht zufrieden? Dann hilft die Ombudsstelle. Das kostet nichts.',
    '',
  ].join('\n')
  const subject = `${what} zu Ihrer Meldung ${number ?? ''}`
  await room().mails.add({ to: contact, subject, text }, req)
}
