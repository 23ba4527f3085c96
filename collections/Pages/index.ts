import { contentCollection } from '../../src/cms/contentCollection'
import { contentFields } from '../../src/cms/fields/content'

/** Pages that stay: portrait, imprint, privacy and whatever else the county needs. */
export const Pages = contentCollection({
  slug: 'pages',
  labels: { singular: 'Seite', plural: 'Seiten' },
  description: 'Seiten, die bleiben: Kreisporträt, Impressum, Datenschutz und eigene.',
  useAsTitle: 'title',
  columns: ['title', 'workflow', 'role', 'easyTextLink', 'updatedAt'],
  fields: contentFields({
    isPictureRequired: false,
    sidebar: [
      {
        name: 'role',
        label: 'Aufgabe der Seite',
        type: 'select',
        required: true,
        defaultValue: 'other',
        options: [
          { value: 'portrait', label: 'Kreisporträt' },
          { value: 'participate', label: 'Mitmachen' },
          { value: 'imprint', label: 'Impressum' },
          { value: 'privacy', label: 'Datenschutz' },
          { value: 'accessibility', label: 'Barrierefreiheit' },
          { value: 'signLanguage', label: 'Gebärdensprache' },
          { value: 'other', label: 'Andere Seite' },
        ],
        admin: {
          position: 'sidebar',
          description: 'Manche Seiten haben einen festen Platz und eigene Teile.',
        },
      },
    ],
  }),
})
