import { slugField } from '../../src/cms/fields/slugField'
import { recordCollection } from '../../src/cms/recordCollection'

/** Hard words with their explanation: shown where a text first uses one, and all together in the dictionary. */
export const Glossary = recordCollection({
  slug: 'glossary',
  labels: { singular: 'Wort', plural: 'Wörterbuch' },
  description:
    'Schwere Wörter, leicht erklärt. Die Erklärung steht von selbst dort, wo ein leichter Text das Wort zum ersten Mal benutzt.',
  useAsTitle: 'word',
  columns: ['word', 'split', 'updatedAt'],
  fields: [
    {
      name: 'word',
      label: 'Wort',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 60,
      admin: { description: 'So, wie es im Wörterbuch steht: Inklusion' },
    },
    {
      name: 'split',
      label: 'Mit Trennung',
      type: 'text',
      maxLength: 70,
      admin: { description: 'Wenn das Wort lang ist: Gebärden-Sprache' },
    },
    {
      name: 'forms',
      label: 'Andere Formen',
      type: 'text',
      hasMany: true,
      admin: { description: 'Mehrzahl und andere Formen, die auch gemeint sind: Gemeinden' },
    },
    {
      name: 'explanation',
      label: 'Erklärung in leichten Worten',
      type: 'textarea',
      required: true,
      maxLength: 600,
      admin: { rows: 5, description: 'Ein Satz je Zeile. Höchstens 4 Sätze.' },
    },
    {
      name: 'pictogram',
      label: 'Bildzeichen',
      type: 'text',
      admin: {
        description: 'Tippen Sie ein deutsches Wort und wählen Sie ein Bild.',
        components: { Field: '/src/admin/PictogramPicker#PictogramPicker' },
      },
    },
    {
      name: 'avoid',
      label: 'Diese Wörter nicht benutzen',
      type: 'text',
      hasMany: true,
      admin: { description: 'Andere Wörter für dieselbe Sache: Landkreis statt Kreis' },
    },
    {
      name: 'isExplainedInTexts',
      label: 'In Texten von selbst erklären',
      type: 'checkbox',
      defaultValue: true,
      admin: {
        position: 'sidebar',
        description: 'Ausschalten bei Wörtern, die fast überall stehen: Kreis',
      },
    },
    slugField('word'),
  ],
})
