import { contentCollection } from '../../src/cms/contentCollection'
import { contentFields } from '../../src/cms/fields/content'
import { figuresField } from '../../src/cms/fields/figures'
import { linkField } from '../../src/cms/fields/facts'

/** The municipalities of the county, each with its official figures. */
export const Municipalities = contentCollection({
  slug: 'municipalities',
  labels: { singular: 'Kommune', plural: 'Kommunen' },
  description: 'Städte und Gemeinden des Kreises mit ihren amtlichen Zahlen.',
  useAsTitle: 'name',
  columns: ['name', 'workflow', 'type', 'easyTextLink', 'updatedAt'],
  defaultSort: 'name',
  fields: contentFields({
    title: 'name',
    titleLabel: 'Name',
    main: [
      {
        type: 'row',
        fields: [
          {
            name: 'ags',
            label: 'Amtlicher Gemeindeschlüssel',
            type: 'text',
            required: true,
            unique: true,
            minLength: 8,
            maxLength: 8,
            admin: { description: 'Acht Ziffern, mit der Null am Anfang.' },
          },
          {
            name: 'type',
            label: 'Art',
            type: 'select',
            required: true,
            options: ['Stadt', 'Gemeinde'],
            admin: { description: 'Stadt oder Gemeinde' },
          },
          {
            name: 'townHallPostcode',
            label: 'Postleitzahl des Rathauses',
            type: 'text',
            maxLength: 5,
            admin: { description: 'Fünf Ziffern' },
          },
        ],
      },
      {
        name: 'postcodes',
        label: 'Postleitzahlen',
        type: 'text',
        hasMany: true,
        admin: { description: 'Alle Postleitzahlen der Kommune.' },
      },
      linkField('website', 'Website der Kommune', 'Wird auf der Seite verlinkt.'),
      {
        name: 'location',
        label: 'Lage im Kreis',
        type: 'text',
        maxLength: 60,
        admin: { description: 'Zum Beispiel: im Norden' },
      },
      {
        name: 'isCountySeat',
        label: 'Sitz der Kreisverwaltung',
        type: 'checkbox',
        defaultValue: false,
        admin: { description: 'Nur bei einer Kommune.' },
      },
      figuresField,
    ],
  }),
})
