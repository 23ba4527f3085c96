import { APIError, addDataAndFileToRequest } from 'payload'
import type { Endpoint } from 'payload'

import { requireEditor } from '../../../src/cms/access/accessFor'
import { checkEasyRecord } from '../../../src/cms/easyCheck/checkEasyRecord'
import type { TypedEasyText } from '../../../src/cms/easyCheck/checkEasyRecord'

/** `POST /api/easy-texts/check` with `{ title, teaser, sections, source, kept }`: findings of a text while it is being typed; nothing is stored. */
export const checkText: Endpoint = {
  path: '/check',
  method: 'post',
  handler: async (req) => {
    requireEditor(req)
    await addDataAndFileToRequest(req)
    const { kept, sections, source, teaser, title } = (req.data ?? {}) as Record<string, unknown>
    if (!Array.isArray(sections) || !sections.every(isSection))
      throw new APIError('Die Abschnitte fehlen. Laden Sie die Seite neu.', 400, null, true)
    const text = { kept, sections, source, ...headOf({ teaser, title }) } as TypedEasyText
    return Response.json(await checkEasyRecord(req, text))
  },
}

function isSection(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false
  const { heading, lines } = value as { heading?: unknown; lines?: unknown }
  return [heading, lines].every((part) => part == null || typeof part === 'string')
}

/** Title and teaser, where they are words. */
const headOf = (given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => typeof value === 'string'))
