import type { Field } from 'payload'

/** Persons in the role that they had at that time: the role stays when the office changes hands. */
export const officeHoldersField: Field = {
  name: 'people',
  label: 'Personen und Ämter von damals',
  labels: { singular: 'Person', plural: 'Personen' },
  type: 'array',
  admin: {
    description:
      'Wer im Text vorkommt, in der Funktion von damals. Die Angabe bleibt, auch wenn das Amt wechselt.',
    initCollapsed: true,
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          label: 'Name',
          type: 'text',
          required: true,
          maxLength: 120,
          admin: { description: 'Vor- und Nachname' },
        },
        {
          name: 'role',
          label: 'Funktion damals',
          type: 'text',
          required: true,
          maxLength: 160,
          admin: { description: 'Zum Beispiel: Landrat' },
        },
        {
          name: 'from',
          label: 'von',
          type: 'text',
          maxLength: 20,
          admin: { description: 'Jahr oder Datum, wenn bekannt' },
        },
        {
          name: 'to',
          label: 'bis',
          type: 'text',
          maxLength: 20,
          admin: { description: 'leer, wenn noch im Amt' },
        },
      ],
    },
  ],
}
