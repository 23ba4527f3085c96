import type { Field } from 'payload'

/** The document that an entry of the gate is about, as a relation and as a key that both databases find alike. */
export const subjectFields: Field[] = [
  {
    name: 'subject',
    label: 'Seite',
    type: 'relationship',
    relationTo: ['news', 'projects', 'pages', 'municipalities', 'easy-texts'],
    required: true,
    admin: { description: 'Zu welchem Dokument der Eintrag gehört.' },
  },
  {
    name: 'subjectKey',
    label: 'Schlüssel der Seite',
    type: 'text',
    required: true,
    index: true,
    admin: { hidden: true },
  },
]
