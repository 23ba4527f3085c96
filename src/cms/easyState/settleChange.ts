import type { PayloadRequest } from 'payload'

import type { StandardSection } from '../../freshness/section'
import { nameOf, refuse, textOf } from '../answers'
import { basesOf, basisOf, decisionsOf, publishedSections, sectionNow } from './bases'
import type { Decision } from './bases'
import type { EasyStates } from './readBoth'

const MAX_REASON = 300
const MAX_DECISIONS = 100

/**
 * An editor's word on a changed section. Sent: `section` (its key), `action`: `rechecked` (the easy text says the same
 * again) or `irrelevant` with a `reason`.
 * @throws APIError 400 without a reason, 404 for an unknown section, 409 while the new easy text is not public.
 */
export async function settleChange(
  req: PayloadRequest,
  { newest, published }: EasyStates,
  given: Record<string, unknown>,
): Promise<void> {
  const decision = readDecision(req, given)
  if (decision.action === 'rechecked' && published && newest._status !== 'published')
    refuse(
      'Veröffentlichen Sie zuerst den leichten Text. Bis dahin lesen alle noch den alten, und der Hinweis dort ist richtig.',
      409,
    )
  const bases = await basesOf(req, newest.id)
  const base = bases.find(({ key }) => key === given.section)
  const sections = await publishedSections(req, newest.source)
  if (base === undefined || sections === undefined)
    refuse('Diesen Abschnitt gibt es nicht mehr. Laden Sie die Seite neu.', 404)
  const now = sectionNow(base, bases, sections) ?? empty(basisOf(base))
  await req.payload.update({
    collection: 'section-bases',
    id: base.id,
    data: {
      basis: now as unknown as Record<string, unknown>,
      changedOn: null,
      decisions: [...decisionsOf(base), decision].slice(-MAX_DECISIONS),
      heading: now.heading,
    },
    // Nobody may write states but the CMS itself; the endpoint has checked who asks.
    overrideAccess: true,
    req,
  })
}

/** A section that was taken out of the standard text: that it is gone has been seen. */
const empty = ({ key }: StandardSection): StandardSection => ({
  key,
  heading: '',
  lines: [],
  links: [],
})

function readDecision(req: PayloadRequest, { action, reason }: Record<string, unknown>): Decision {
  if (action !== 'rechecked' && action !== 'irrelevant')
    refuse('Diese Entscheidung kennt der Server nicht. Laden Sie die Seite neu.')
  const why = textOf(reason).slice(0, MAX_REASON)
  if (action === 'irrelevant' && why === '')
    refuse(
      'Warum ist die Änderung für die Leichte Sprache ohne Bedeutung? Schreiben Sie einen Satz.',
    )
  const by = nameOf(req)
  return { action, ...(why === '' ? {} : { reason: why }), by, on: new Date().toISOString() }
}
