import type { Field, FieldHook } from 'payload'

/** Key of the document that is rendered, so that the database refuses a second easy text for it. */
const keyOfSource: FieldHook = ({ siblingData, originalDoc }) => {
  const source = (siblingData.source ??
    (originalDoc as { source?: unknown } | undefined)?.source) as
    { relationTo?: string; value?: string | { id: string } } | undefined
  if (source?.relationTo === undefined || source.value === undefined) return undefined
  const id = typeof source.value === 'string' ? source.value : source.value.id
  return `${source.relationTo}:${id}`
}

/** Which document this text renders in Leichte Sprache; at most one text for each. */
export const sourceFields: Field[] = [
  {
    name: 'source',
    label: 'Zu welchem Text',
    type: 'relationship',
    relationTo: ['news', 'projects', 'pages', 'municipalities'],
    required: true,
    admin: {
      position: 'sidebar',
      description: 'Jeder Text hat höchstens eine Fassung in Leichter Sprache.',
    },
  },
  {
    name: 'sourceKey',
    type: 'text',
    unique: true,
    index: true,
    hidden: true,
    hooks: { beforeValidate: [keyOfSource] },
  },
]

/** The way back to the text in standard language. */
export const standardTextLink: Field = {
  name: 'standardTextLink',
  label: 'Text in Standardsprache',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/StandardTextLink#StandardTextLink' },
    disableListColumn: true,
  },
}
