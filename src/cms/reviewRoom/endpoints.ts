import { addDataAndFileToRequest } from 'payload'
import type { Endpoint, PayloadRequest } from 'payload'

import { requireEditor } from '../access/accessFor'
import { refuse } from '../answers'
import type { ContentCollection } from '../store/kinds'
import { answerMark } from './answerMark'
import { inviteReviewers } from './invite'
import { readReviewed } from './reviewedText'
import type { ReviewedText } from './reviewedText'
import { shownReviews } from './shownReviews'
import { withdrawReview } from './withdraw'

type Act = (
  req: PayloadRequest,
  text: ReviewedText,
  given: Record<string, unknown>,
) => Promise<void>

/** What editors see and do beside an article: its reviews in the review room. Each answers the new state. */
export function reviewEndpoints(collection: ContentCollection): Endpoint[] {
  const answer =
    (act?: Act): Endpoint['handler'] =>
    async (req) => {
      const text = await readAsked(req, collection)
      if (act) {
        await addDataAndFileToRequest(req)
        await act(req, text, req.data ?? {})
      }
      return Response.json(await shownReviews(req, text))
    }
  return [
    { path: '/:id/reviews', method: 'get', handler: answer() },
    { path: '/:id/reviews/invite', method: 'post', handler: answer(inviteReviewers) },
    { path: '/:id/reviews/answer', method: 'post', handler: answer(answerMark) },
    { path: '/:id/reviews/withdraw', method: 'post', handler: answer(withdrawReview) },
  ]
}

async function readAsked(
  req: PayloadRequest,
  collection: ContentCollection,
): Promise<ReviewedText> {
  requireEditor(req)
  const { id } = req.routeParams as { id: string }
  const text = await readReviewed(req.payload, { collection, id }, req)
  return text ?? refuse('Diesen Text gibt es nicht mehr. Laden Sie die Seite neu.', 404)
}
