import { APIError, addDataAndFileToRequest } from 'payload'
import type { Endpoint, PayloadRequest } from 'payload'

import { requireEditor } from '../../../src/cms/access/accessFor'
import { readBoth } from '../../../src/cms/easyState/readBoth'
import type { EasyStates } from '../../../src/cms/easyState/readBoth'
import { readState } from '../../../src/cms/easyState/readState'
import { answerMark } from '../../../src/cms/reviewRoom/answerMark'
import { inviteReviewers } from '../../../src/cms/reviewRoom/invite'
import { toReviewed } from '../../../src/cms/reviewRoom/reviewedText'
import type { ReviewedText } from '../../../src/cms/reviewRoom/reviewedText'
import { withdrawReview } from '../../../src/cms/reviewRoom/withdraw'
import { settleChange } from '../../../src/cms/easyState/settleChange'
import { hideName, signText } from '../../../src/cms/easyState/signText'

type Act = (
  req: PayloadRequest,
  states: EasyStates,
  given: Record<string, unknown>,
) => Promise<void>

/** What editors see and do beside an easy text. Each answers the new state. */
export const stateEndpoints: Endpoint[] = [
  { path: '/:id/state', method: 'get', handler: answer() },
  { path: '/:id/state/sign', method: 'post', handler: answer(signText) },
  { path: '/:id/state/hide-name', method: 'post', handler: answer(hideName) },
  { path: '/:id/state/invite', method: 'post', handler: answer(onReviewed(inviteReviewers)) },
  { path: '/:id/state/answer', method: 'post', handler: answer(onReviewed(answerMark)) },
  { path: '/:id/state/withdraw', method: 'post', handler: answer(onReviewed(withdrawReview)) },
  { path: '/:id/state/settle', method: 'post', handler: answer(settleChange) },
]

function answer(act?: Act): Endpoint['handler'] {
  return async (req) => {
    requireEditor(req)
    const { id } = req.routeParams as { id: string }
    const states = await readBoth(req, id)
    if (states === undefined)
      throw new APIError(
        'Diesen Text gibt es nicht mehr. Laden Sie die Seite neu.',
        404,
        null,
        true,
      )
    if (act) {
      await addDataAndFileToRequest(req)
      await act(req, states, req.data ?? {})
    }
    return Response.json(await readState(req, states))
  }
}

/** The same as at an article, for the newest saved state of the easy text. */
function onReviewed(
  act: (req: PayloadRequest, text: ReviewedText, given: Record<string, unknown>) => Promise<void>,
): Act {
  return (req, { newest }, given) =>
    act(req, toReviewed({ collection: 'easy-texts', id: newest.id }, { ...newest }), given)
}
