import { addDataAndFileToRequest } from 'payload'
import type { Endpoint } from 'payload'

import { STEPS } from '../../review/workflow/entry'
import type { Step } from '../../review/workflow/entry'
import { requireEditor } from '../access/accessFor'
import { refuse } from '../answers'
import { shownWorkflow } from './shownWorkflow'
import { readStanding } from './states'
import type { WorkflowCollection } from './collections'
import { takeStep } from './takeStep'
import { tell } from './tell'

/** What editors see and do on the way of a text: one endpoint for each step. Each answers where the text stands then. */
export function workflowEndpoints(collection: WorkflowCollection): Endpoint[] {
  return [
    { path: '/:id/workflow', method: 'get', handler: answer(collection) },
    ...STEPS.map((step): Endpoint => ({
      path: `/:id/workflow/${step}`,
      method: 'post',
      handler: answer(collection, step),
    })),
  ]
}

function answer(collection: WorkflowCollection, step?: Step): Endpoint['handler'] {
  return async (req) => {
    requireEditor(req)
    const { id } = req.routeParams as { id: string }
    const read = async () =>
      (await readStanding(req, { collection, id })) ??
      refuse('Diesen Text gibt es nicht mehr. Laden Sie die Seite neu.', 404)
    const standing = await read()
    if (step === undefined) return Response.json(await shownWorkflow(req, standing))
    await addDataAndFileToRequest(req)
    await takeStep(req, standing, { step, given: req.data ?? {} })
    await tell(req, standing, { step, given: req.data ?? {} })
    return Response.json(await shownWorkflow(req, await read()))
  }
}
