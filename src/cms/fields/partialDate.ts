import type { Field } from 'payload'

import { DAY } from './day'

const precisions = [
  { value: 'day', label: 'auf den Tag' },
  { value: 'month', label: 'auf den Monat' },
  { value: 'year', label: 'auf das Jahr' },
  { value: 'unknown', label: 'gar nicht, nur zum Einordnen' },
]

interface PartialDateArgs {
  name: string
  label: string
  help: string
  required?: boolean
}

/** A date with the precision that is known of it, so that nobody has to invent a day. */
export function partialDateField({ name, label, help, required = false }: PartialDateArgs): Field {
  return {
    name,
    label,
    type: 'group',
    admin: { description: help, position: 'sidebar' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'iso',
            label: 'Datum',
            type: 'date',
            required,
            index: true,
            admin: {
              description: 'Der Tag, oder der erste Tag des Monats oder Jahres.',
              date: DAY,
            },
          },
          {
            name: 'precision',
            label: 'Wie genau ist es bekannt?',
            type: 'select',
            options: precisions,
            defaultValue: 'day',
            required,
            admin: { description: 'Gezeigt wird nur, was bekannt ist.' },
          },
        ],
      },
    ],
  }
}
