import { recordCollection } from '../../src/cms/recordCollection'
import { slugField } from '../../src/cms/fields/slugField'

/** Topics: each owns one colour and one shape. */
export const Topics = recordCollection({
  slug: 'topics',
  labels: { singular: 'Thema', plural: 'Themen' },
  description: 'Themen ordnen die Inhalte. Jedes hat eine Farbe und eine Form.',
  useAsTitle: 'name',
  columns: ['name', 'look', 'updatedAt'],
  fields: [
    {
      name: 'name',
      label: 'Name',
      type: 'text',
      required: true,
      maxLength: 60,
      admin: { description: 'Kurz, zum Beispiel: Begegnung' },
    },
    {
      name: 'easyName',
      label: 'Name in leichten Worten',
      type: 'text',
      required: true,
      maxLength: 60,
      admin: { description: 'Darf gleich sein.' },
    },
    {
      name: 'description',
      label: 'Beschreibung',
      type: 'textarea',
      required: true,
      maxLength: 300,
      admin: { description: 'Ein bis zwei Sätze.' },
    },
    {
      name: 'easyDescription',
      label: 'Beschreibung in leichten Worten',
      type: 'textarea',
      required: true,
      maxLength: 300,
      admin: { description: 'Ein Satz je Zeile.' },
    },
    {
      name: 'look',
      label: 'Farbe und Form',
      type: 'select',
      required: true,
      options: [
        { value: 'coral', label: 'Koralle, Kreis' },
        { value: 'lilac', label: 'Flieder, Bogen' },
        { value: 'sun', label: 'Sonne, Blatt' },
        { value: 'leaf', label: 'Grün, Sprechblase' },
        { value: 'lake', label: 'See, Viertel' },
      ],
      admin: {
        position: 'sidebar',
        description: 'Der Name steht immer dabei, Farbe allein sagt nichts.',
      },
    },
    {
      name: 'pictogram',
      label: 'Bildzeichen',
      type: 'text',
      required: true,
      admin: {
        position: 'sidebar',
        description: 'Name des Bildzeichens.',
        components: { Field: '/src/admin/PictogramPicker#PictogramPicker' },
      },
    },
    slugField('name'),
  ],
})
