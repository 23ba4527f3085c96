import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import type { EasyText } from '../payload-types'
import { basesOf, compareBases, keepNewBases, publishedSections } from './bases'

/** After each save of an easy text: what its sections render for the first time is kept as it is now. */
export const bindSections: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { id, sections, source } = doc as EasyText
  const keys = keysIn(sections)
  if (keys.size === 0) return
  const known = new Set((await basesOf(req, id)).map(({ key }) => key))
  if ([...keys].every((key) => known.has(key))) return
  const standard = await publishedSections(req, source)
  if (standard) await keepNewBases(req, id, { keys, known, sections: standard })
}

/** After each publication of a standard text: easy sections whose standard section says something else now are flagged. */
export const markChangedSections: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const { _status, id } = doc as { _status?: string; id: string }
  if (_status !== 'published') return
  const easyText = await easyTextFor(req, `${collection.slug}:${id}`)
  if (easyText === undefined) return
  const sections = await publishedSections(req, { relationTo: collection.slug, value: id })
  if (sections === undefined) return
  const bases = await basesOf(req, easyText.id)
  const known = new Set(bases.map(({ key }) => key))
  await keepNewBases(req, easyText.id, { keys: keysIn(easyText.sections), known, sections })
  await compareBases(req, bases, sections)
}

/** With a document goes its easy text: nothing could show it, and it could be given to no other. */
export const forgetEasyText: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const { errors } = await req.payload.delete({
    collection: 'easy-texts',
    // Whoever may delete a document for good may do so with what belongs to it.
    overrideAccess: true,
    req,
    trash: true,
    where: { sourceKey: { equals: `${collection.slug}:${id}` } },
  })
  for (const { message } of errors) throw new Error(message)
}

/** With an easy text go its states and the names of its readers. */
export const forgetJournals: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ['section-bases', 'reader-checks', 'reviews'] as const) {
    await req.payload.delete({
      collection,
      overrideAccess: true,
      req,
      where: { easyText: { equals: id } },
    })
  }
}

/** The newest state of the easy text of a document, drafts too. */
async function easyTextFor(req: PayloadRequest, sourceKey: string): Promise<EasyText | undefined> {
  const { docs } = await req.payload.find({
    collection: 'easy-texts',
    depth: 0,
    draft: true,
    limit: 1,
    // The key is a hidden field, which only the CMS itself may ask for.
    overrideAccess: true,
    pagination: false,
    req,
    where: { sourceKey: { equals: sourceKey } },
  })
  return docs[0]
}

const keysIn = (sections: EasyText['sections'] | null | undefined): Set<string> =>
  new Set((sections ?? []).flatMap(({ renders }) => renders ?? []))
