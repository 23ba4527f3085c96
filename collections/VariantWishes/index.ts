import { DAY } from '../../src/cms/fields/day'
import { journalCollection } from '../../src/cms/journalCollection'

/** How often readers asked for a variant that is missing. Who asked is not kept: there is only a number. */
export const VariantWishes = journalCollection({
  slug: 'variant-wishes',
  labels: { singular: 'Wunsch', plural: 'Wünsche nach Fassungen' },
  description:
    'Wie oft Leserinnen und Leser eine fehlende Fassung gewünscht haben. Was am meisten fehlt, steht oben.',
  useAsTitle: 'title',
  columns: ['title', 'variant', 'count', 'lastOn'],
  defaultSort: '-count',
  indexes: [{ fields: ['wishKey'], unique: true }],
  fields: [
    {
      name: 'title',
      label: 'Text',
      type: 'text',
      required: true,
      admin: { description: 'Titel zur Zeit des letzten Wunsches.' },
    },
    {
      name: 'variant',
      label: 'Gewünschte Fassung',
      type: 'select',
      required: true,
      options: [
        { value: 'easy', label: 'Leichte Sprache' },
        { value: 'sign', label: 'Gebärdensprache' },
      ],
      admin: { description: 'Was fehlt.' },
    },
    {
      name: 'count',
      label: 'Wie oft',
      type: 'number',
      required: true,
      admin: { description: 'Zahl der Wünsche.' },
    },
    {
      name: 'lastOn',
      label: 'Zuletzt am',
      type: 'date',
      required: true,
      admin: { date: DAY, description: 'Tag des letzten Wunsches.' },
    },
    {
      name: 'document',
      label: 'Seite',
      type: 'relationship',
      relationTo: ['news', 'projects', 'pages', 'municipalities'],
      required: true,
      admin: { description: 'Der Text, zu dem die Fassung fehlt.' },
    },
    { name: 'wishKey', type: 'text', hidden: true, required: true },
  ],
})
