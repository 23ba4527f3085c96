import type { FieldHook, SanitizedCollectionConfig, TextField } from 'payload'

import { freeSlug, wasPublic } from './publicSlugs'
import { slugFrom, slugProblem } from '../../shared/slug'

/** Last part of the public address: from the title until it is public, then stable; unique. */
export function slugField(from: string): TextField {
  return {
    name: 'slug',
    label: 'Adresse der Seite',
    type: 'text',
    unique: true,
    index: true,
    required: true,
    maxLength: 80,
    validate: (value: unknown) => slugProblem(typeof value === 'string' ? value : '') ?? true,
    hooks: { beforeValidate: [slugFromTitle(from)] },
    admin: {
      position: 'sidebar',
      description:
        'Letzter Teil der Internet-Adresse. Er entsteht aus dem Titel, bis der Text online ist. Nach einer Änderung leitet die alte Adresse weiter.',
    },
  }
}

/**
 * An empty slug comes from the title. One that came from the title follows it until the document is public: autosave
 * has long stored the half-typed title by then. A slug that somebody typed stays as it is.
 */
function slugFromTitle(from: string): FieldHook {
  return async ({ value, data, originalDoc, collection, req }) => {
    const before = (originalDoc ?? {}) as Record<string, unknown> & { id?: string }
    const typed = typeof value === 'string' ? value.trim() : ''
    const slug = slugOf(data?.[from] ?? before[from])
    if (collection === null || slug === '' || slug === typed) return typed
    const { id } = before
    const document = { collection: collection.slug, req, ...(id === undefined ? {} : { id }) }
    if (typed === '') return freeSlug(slug, document)
    const mayFollow = hasDrafts(collection) && isAutomatic(typed, before[from])
    if (id === undefined || !mayFollow || (await wasPublic({ ...document, id }))) return typed
    return freeSlug(slug, document)
  }
}

/** Contacts and topics have no drafts: they are public from the first save on. */
const hasDrafts = ({ versions }: SanitizedCollectionConfig): boolean => Boolean(versions?.drafts)

const slugOf = (title: unknown): string => (typeof title === 'string' ? slugFrom(title) : '')

/** Whether a slug is the one made from the title, perhaps with a number behind it. */
function isAutomatic(slug: string, title: unknown): boolean {
  const made = slugOf(title)
  return made !== '' && (slug === made || slug.replace(/-\d+$/, '') === made)
}
