import type { Field } from 'payload'

/** Those who take part, with kind and federal state where that matters. */
export const partnersField: Field = {
  name: 'partners',
  label: 'Partner',
  labels: { singular: 'Partner', plural: 'Partner' },
  type: 'array',
  admin: { description: 'Wer mitmacht oder mitgemacht hat.', initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          label: 'Name',
          type: 'text',
          required: true,
          maxLength: 160,
          admin: { description: 'Zum Beispiel: Kreis Kleve' },
        },
        {
          name: 'kind',
          label: 'Art',
          type: 'text',
          maxLength: 80,
          admin: { description: 'Zum Beispiel: Landkreis' },
        },
        {
          name: 'state',
          label: 'Bundesland',
          type: 'text',
          maxLength: 80,
          admin: { description: 'Wenn es etwas aussagt.' },
        },
        {
          name: 'note',
          label: 'Anmerkung',
          type: 'text',
          maxLength: 200,
          admin: { description: 'Zum Beispiel: dabei seit Mai 2018' },
        },
      ],
    },
  ],
}
