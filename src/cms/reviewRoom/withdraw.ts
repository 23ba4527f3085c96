import type { PayloadRequest } from 'payload'

import { refuse, textOf } from '../answers'
import { readReview } from './reviewState'
import type { Subject } from './reviewedText'
import { room } from './sharedRoom'

/** Takes an invitation back. Sent: `review`. What was sent already stays. */
export async function withdrawReview(
  req: PayloadRequest,
  subject: Subject,
  given: Record<string, unknown>,
): Promise<void> {
  const id = textOf(given.review)
  await room().desk.inTurn(id, async () => {
    const state = await readReview(req.payload, id)
    if (state?.text.id !== subject.id)
      refuse('Diese Prüfung gibt es nicht mehr. Laden Sie die Seite neu.', 404)
    if (state.review.state === 'sent')
      refuse('Die Antworten sind schon da. Eine abgeschickte Prüfung bleibt.')
    await room().desk.save(state, { state: 'withdrawn' })
  })
}
