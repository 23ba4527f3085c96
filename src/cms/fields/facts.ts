import type { Field } from 'payload'

import { linkProblem } from '../../shared/link'

/** Fact list beside the text: a label, a value, perhaps a link. */
export const factsField: Field = {
  name: 'facts',
  label: 'Auf einen Blick',
  labels: { singular: 'Angabe', plural: 'Angaben' },
  type: 'array',
  admin: {
    description: 'Kurze Angaben neben dem Text, zum Beispiel Wann, Wo, Wer.',
    initCollapsed: true,
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'label',
          label: 'Bezeichnung',
          type: 'text',
          required: true,
          maxLength: 60,
          admin: { description: 'Zum Beispiel: Wann' },
        },
        {
          name: 'value',
          label: 'Angabe',
          type: 'text',
          required: true,
          maxLength: 300,
          admin: { description: 'Zum Beispiel: 14. November 2023' },
        },
      ],
    },
    linkField('href', 'Link', 'Nur wenn die Angabe auf eine andere Seite führen soll.'),
  ],
}

/** An address that an editor types: only kinds that are safe and reachable. */
export function linkField(
  name: string,
  label: string,
  description: string,
  required = false,
): Field {
  return {
    name,
    label,
    type: 'text',
    required,
    maxLength: 500,
    validate: (value: unknown) => {
      if (typeof value !== 'string' || value === '') return required ? 'Der Link fehlt.' : true
      return linkProblem(value) ?? true
    },
    admin: {
      description: `${description} Beginnt mit https:// oder mit / für Seiten dieser Website.`,
    },
  }
}
