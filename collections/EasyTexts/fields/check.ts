import type { Field } from 'payload'

const nobody = () => false

/** Record of the check by test readers. Nobody writes it by hand: the label "Leichte Sprache" is earned. */
export const checkField: Field = {
  name: 'check',
  label: 'Prüfung durch Testleserinnen und Testleser',
  type: 'group',
  access: { create: nobody, update: nobody },
  admin: { position: 'sidebar', description: 'Wird von der Prüfung eingetragen, nicht von Hand.' },
  fields: [
    {
      name: 'by',
      label: 'Geprüft von',
      type: 'text',
      hasMany: true,
      admin: { readOnly: true, description: 'Namen mit Einverständnis' },
    },
    {
      name: 'on',
      label: 'Geprüft am',
      type: 'date',
      admin: { readOnly: true, description: 'Tag der letzten Unterschrift' },
    },
  ],
}
