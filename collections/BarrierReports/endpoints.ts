import { APIError } from 'payload'
import type { Endpoint, PayloadRequest } from 'payload'

import { answerLetter } from '../../src/barriers/mails'
import { requireEditor } from '../../src/cms/access/accessFor'
import { caseFacts, caseLink } from '../../src/cms/barriers/caseFacts'
import { hashOfKey, randomCaseKey } from '../../src/cms/barriers/keyHash'
import type { BarrierReport } from '../../src/cms/payload-types'

/** What editors hand over to a person without mail: a new key, and the answer as a letter. */
export const caseEndpoints: Endpoint[] = [
  {
    path: '/:id/key',
    method: 'post',
    handler: async (req) => {
      const report = await readReport(req)
      const key = randomCaseKey()
      await req.payload.update({
        collection: 'barrier-reports',
        id: report.id,
        data: { keyHash: hashOfKey(key) },
        // Nobody may write the hash but this.
        overrideAccess: true,
        req,
      })
      const text = [
        `Nummer: ${report.number ?? ''}`,
        `Schlüssel: ${key}`,
        `Adresse: ${caseLink(report.easy === true)}`,
      ].join('\n')
      return Response.json({ text })
    },
  },
  {
    path: '/:id/letter',
    method: 'post',
    handler: async (req) => {
      const report = await readReport(req)
      const words = report.answer?.trim() ?? ''
      if (words === '')
        throw new APIError('Schreiben und speichern Sie zuerst die Antwort.', 400, null, true)
      return Response.json({ text: answerLetter({ ...(await caseFacts(req, report)), words }) })
    },
  },
]

async function readReport(req: PayloadRequest): Promise<BarrierReport> {
  requireEditor(req)
  const { id } = req.routeParams as { id: string }
  const found = await req.payload.findByID({
    collection: 'barrier-reports',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (found === null)
    throw new APIError(
      'Diese Meldung gibt es nicht mehr. Laden Sie die Seite neu.',
      404,
      null,
      true,
    )
  return found
}
