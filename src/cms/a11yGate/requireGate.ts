import type { CollectionBeforeChangeHook } from 'payload'

import { isSettled } from '../../shared/a11yGate'
import type { ShownGateFinding } from '../../shared/a11yGate'
import { PublishRefusal } from '../publishRefusal'
import { RESTORES_DRAFT } from '../workflow/gate'
import { checkRecord } from './checkRecord'

const MOST_NAMED = 3

/** A document goes public only when every error is repaired or published knowingly, with a reason and a day. */
export const requireGate: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  originalDoc,
  req,
}) => {
  const record = { ...(originalDoc as object | undefined), ...data } as Record<string, unknown>
  if (record._status !== 'published' || context[RESTORES_DRAFT] === true) return data
  const id = (originalDoc as { id?: string } | undefined)?.id
  const findings = await checkRecord(req, { collection: collection.slug, id }, record)
  const open = findings.filter((finding) => finding.level === 'error' && !isSettled(finding))
  if (open.length === 0) return data
  const fields = [...new Set(open.map(({ place }) => place.field))]
  const errors = fields.map((path) => ({
    path,
    message: sentenceFor(open.filter(({ place }) => place.field === path)),
  }))
  const sentence = `${sentenceFor(open)} Was zu tun ist, steht unter „Barrierefreiheit“.`
  throw new PublishRefusal({ collection: collection.slug, errors, sentence, req })
}

/** "Noch nicht veröffentlicht. Text, 3. Absatz: Der Link „hier“ sagt nicht, wohin er führt. …" */
function sentenceFor(open: readonly ShownGateFinding[]): string {
  const named = open.slice(0, MOST_NAMED).map(({ message, place }) => `${place.label}: ${message}`)
  const more = open.length - named.length
  const rest = more > 0 ? [`Und ${more} ${more === 1 ? 'Barriere' : 'Barrieren'} mehr.`] : []
  return ['Noch nicht veröffentlicht.', ...named, ...rest].join(' ')
}
