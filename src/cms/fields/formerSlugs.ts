import type { CollectionBeforeChangeHook, Field } from 'payload'

import { wasPublic } from './publicSlugs'

/** Addresses that a document had before: they redirect to its present one. */
export const formerSlugsField: Field = {
  name: 'formerSlugs',
  label: 'Frühere Adressen',
  type: 'text',
  hasMany: true,
  admin: {
    position: 'sidebar',
    readOnly: true,
    description: 'Diese Adressen leiten auf die jetzige weiter.',
    condition: (data) => Array.isArray(data.formerSlugs) && data.formerSlugs.length > 0,
  },
}

/** Keeps the old slug when a document that was public there gets a new one. */
export const rememberFormerSlug: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const before = originalDoc as { id: string; slug?: string; formerSlugs?: string[] } | undefined
  const slug: unknown = data.slug ?? before?.slug
  const known = new Set(before?.formerSlugs ?? [])
  if (before?.slug !== undefined && before.slug !== slug) {
    const document = { collection: collection.slug, id: before.id, req }
    if (await wasPublic(document, before.slug)) known.add(before.slug)
  }
  known.delete(String(slug))
  return { ...data, formerSlugs: [...known] }
}
