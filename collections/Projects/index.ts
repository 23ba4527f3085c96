import { contentCollection } from '../../src/cms/contentCollection'
import { contentFields } from '../../src/cms/fields/content'
import { factsField } from '../../src/cms/fields/facts'
import { partialDateField } from '../../src/cms/fields/partialDate'
import { partnersField } from './fields/partners'

/** Projects: goal, term, funder and partners, kept as an archive when they are over. */
export const Projects = contentCollection({
  slug: 'projects',
  labels: { singular: 'Projekt', plural: 'Projekte' },
  description:
    'Vorhaben mit Laufzeit, Förderung und Partnern. Abgeschlossene Projekte bleiben als Archiv stehen.',
  useAsTitle: 'title',
  columns: ['title', 'workflow', 'status', 'easyTextLink', 'updatedAt'],
  fields: contentFields({
    main: [
      {
        type: 'row',
        fields: [
          {
            name: 'funder',
            label: 'Gefördert von',
            type: 'text',
            maxLength: 200,
            admin: { description: 'Wer das Geld gibt.' },
          },
          {
            name: 'carrier',
            label: 'Träger',
            type: 'text',
            maxLength: 200,
            admin: { description: 'Wer das Projekt führt.' },
          },
        ],
      },
      {
        name: 'term',
        label: 'Laufzeit in Worten',
        type: 'text',
        required: true,
        maxLength: 80,
        admin: { description: 'Zum Beispiel: 2016 bis 2020' },
      },
      factsField,
      partnersField,
    ],
    sidebar: [
      {
        name: 'status',
        label: 'Stand',
        type: 'select',
        required: true,
        defaultValue: 'running',
        options: [
          { value: 'planned', label: 'geplant' },
          { value: 'running', label: 'läuft' },
          { value: 'finished', label: 'abgeschlossen' },
        ],
        admin: { position: 'sidebar', description: 'Steht auf der Projektseite und in der Liste.' },
      },
      partialDateField({ name: 'startsOn', label: 'Beginn', help: 'Wenn bekannt.' }),
      partialDateField({ name: 'endsOn', label: 'Ende', help: 'Wenn bekannt.' }),
      {
        name: 'isArchived',
        label: 'Archiv',
        type: 'checkbox',
        defaultValue: false,
        admin: {
          position: 'sidebar',
          description: 'Die Seite sagt, dass hier nichts Neues mehr kommt.',
        },
      },
    ],
  }),
})
