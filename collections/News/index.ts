import { contentCollection } from '../../src/cms/contentCollection'
import { contentFields } from '../../src/cms/fields/content'
import { factsField } from '../../src/cms/fields/facts'
import { partialDateField } from '../../src/cms/fields/partialDate'
import { officeHoldersField } from './fields/officeHolders'

/** News: what happened, from one day on, with the date that is known. */
export const News = contentCollection({
  slug: 'news',
  labels: { singular: 'Meldung', plural: 'Meldungen' },
  description:
    'Nachrichten aus dem Kreis. Jede Meldung soll auch einen Text in Leichter Sprache haben.',
  useAsTitle: 'title',
  columns: ['title', 'workflow', 'date', 'easyTextLink', 'updatedAt'],
  fields: contentFields({
    main: [factsField, officeHoldersField],
    sidebar: [
      partialDateField({
        name: 'date',
        label: 'Datum der Meldung',
        help: 'Danach sind die Meldungen geordnet.',
        required: true,
      }),
      {
        name: 'project',
        label: 'Gehört zum Projekt',
        type: 'relationship',
        relationTo: 'projects',
        admin: {
          position: 'sidebar',
          description: 'Die Meldung erscheint auch auf der Projektseite.',
        },
      },
      {
        name: 'isArchived',
        label: 'Das ist vorbei',
        type: 'checkbox',
        defaultValue: false,
        admin: {
          position: 'sidebar',
          description: 'Die Seite bleibt öffentlich und sagt, dass es vorbei ist.',
        },
      },
    ],
  }),
})
