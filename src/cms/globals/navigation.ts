import { linkField } from '../fields/facts'
import { defineGlobal } from './define'

/** Main navigation, the same on every page (WCAG 3.2.3). */
export const Navigation = defineGlobal({
  slug: 'navigation',
  label: 'Hauptmenü',
  description: 'Die Einträge des Hauptmenüs, in beiden Sprachen. Am besten nicht mehr als sechs.',
  fields: [
    {
      name: 'links',
      label: 'Einträge',
      labels: { singular: 'Eintrag', plural: 'Einträge' },
      type: 'array',
      maxRows: 7,
      admin: { description: 'Reihenfolge wie im Menü.' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'label',
              label: 'Text',
              type: 'text',
              required: true,
              maxLength: 24,
              admin: { description: 'Ein Wort' },
            },
            {
              name: 'easyLabel',
              label: 'Text in leichten Worten',
              type: 'text',
              required: true,
              maxLength: 24,
              admin: { description: 'Ein bis drei Wörter' },
            },
          ],
        },
        linkField('path', 'Ziel', 'Die Seite, zu der der Eintrag führt.', true),
      ],
    },
  ],
})
