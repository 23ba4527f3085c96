import type { FieldHook, TextField } from 'payload'

import { slugFrom, slugProblem } from '../../shared/slug'

/** Last part of the public address: from the title while empty, unique, and stable once it is published. */
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
        'Letzter Teil der Internet-Adresse. Bleibt das Feld leer, entsteht er aus dem Titel. Nach einer Änderung leitet die alte Adresse weiter.',
    },
  }
}

function slugFromTitle(from: string): FieldHook {
  return ({ value, data, originalDoc }) => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    const title = (data?.[from] ??
      (originalDoc as Record<string, unknown> | undefined)?.[from]) as unknown
    return typeof title === 'string' ? slugFrom(title) : (value as unknown)
  }
}
