import { recordCollection } from '../../src/cms/recordCollection'
import { slugField } from '../../src/cms/fields/slugField'

/** Contacts: the office first, so that a change of person changes nothing. */
export const Contacts = recordCollection({
  slug: 'contacts',
  labels: { singular: 'Kontakt', plural: 'Kontakte' },
  description: 'Stellen, die man fragen kann. Eine Änderung hier gilt auf allen Seiten.',
  useAsTitle: 'role',
  columns: ['role', 'office', 'phone', 'mail'],
  fields: [
    {
      name: 'role',
      label: 'Aufgabe',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'Worum es geht, zum Beispiel: Inklusion und Teilhabe' },
    },
    {
      name: 'office',
      label: 'Amt oder Stelle',
      type: 'text',
      required: true,
      maxLength: 200,
      admin: { description: 'Voller Name der Stelle.' },
    },
    {
      name: 'about',
      label: 'Was man hier fragen kann',
      type: 'textarea',
      required: true,
      maxLength: 300,
      admin: { description: 'Ein bis zwei Sätze.' },
    },
    {
      name: 'easyAbout',
      label: 'Dasselbe in leichten Worten',
      type: 'textarea',
      required: true,
      maxLength: 300,
      admin: { description: 'Ein Satz je Zeile.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'phone',
          label: 'Telefon',
          type: 'text',
          maxLength: 40,
          admin: { description: 'Mit Leerzeichen gegliedert: 02421 22 0' },
        },
        {
          name: 'mail',
          label: 'E-Mail',
          type: 'email',
          admin: { description: 'Am besten ein Postfach der Stelle, keine Person.' },
        },
      ],
    },
    {
      name: 'address',
      label: 'Adresse',
      type: 'textarea',
      maxLength: 300,
      admin: { description: 'Eine Zeile je Teil.' },
    },
    {
      name: 'hours',
      label: 'Sprechzeiten',
      type: 'textarea',
      maxLength: 300,
      admin: { description: 'In ganzen Sätzen.' },
    },
    {
      name: 'languages',
      label: 'So versteht man Sie hier',
      type: 'text',
      hasMany: true,
      admin: { description: 'Zum Beispiel: Deutsche Gebärdensprache, Leichte Sprache' },
    },
    {
      name: 'topics',
      label: 'Themen',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      admin: { position: 'sidebar', description: 'Der Kontakt steht auf diesen Themenseiten.' },
    },
    slugField('role'),
  ],
})
