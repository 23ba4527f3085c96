import type { CollectionBeforeChangeHook, Field } from 'payload'

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

/** Keeps the old slug when a document that was public gets a new one. */
export const rememberFormerSlug: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = originalDoc as { slug?: string; formerSlugs?: string[] } | undefined
  const slug: unknown = data.slug ?? before?.slug
  const known = new Set(before?.formerSlugs ?? [])
  if (before?.slug !== undefined && before.slug !== slug) known.add(before.slug)
  known.delete(String(slug))
  return { ...data, formerSlugs: [...known] }
}
