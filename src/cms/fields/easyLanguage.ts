import type { Field } from 'payload'

/** How the county writes easy language; the check of easy texts goes by it. */
export const easyLanguageField: Field = {
  name: 'easyLanguage',
  label: 'Leichte Sprache',
  type: 'group',
  admin: { description: 'Danach richtet sich die Prüfung der leichten Texte.' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'separator',
          label: 'Lange Wörter trennen',
          type: 'select',
          required: true,
          defaultValue: 'hyphen',
          options: [
            { value: 'hyphen', label: 'Bindestrich: Gemeinde-Rat' },
            { value: 'mediopunkt', label: 'Mediopunkt: Gemeinde·rat' },
            { value: 'none', label: 'gar nicht: Gemeinderat' },
          ],
          admin: { description: 'In allen Texten gleich.' },
        },
        {
          name: 'timeStyle',
          label: 'Uhrzeit',
          type: 'select',
          required: true,
          defaultValue: 'dot',
          options: [
            { value: 'dot', label: '9.30 Uhr' },
            { value: 'colon', label: '9:30 Uhr' },
          ],
          admin: { description: 'In allen Texten gleich.' },
        },
        {
          name: 'numberStyle',
          label: 'Große Zahlen',
          type: 'select',
          required: true,
          defaultValue: 'digits',
          options: [
            { value: 'digits', label: 'etwa 13.000' },
            { value: 'words', label: 'etwa 13 Tausend' },
          ],
          admin: { description: 'So rundet die Prüfung.' },
        },
        {
          name: 'address',
          label: 'Anrede',
          type: 'select',
          required: true,
          defaultValue: 'Sie',
          options: [
            { value: 'Sie', label: 'Sie' },
            { value: 'du', label: 'du' },
          ],
          admin: { description: 'Wie Leserinnen und Leser angesprochen werden.' },
        },
      ],
    },
    {
      name: 'allowed',
      label: 'Namen und Wörter, die so bleiben',
      type: 'text',
      hasMany: true,
      admin: { description: 'Zum Beispiel Orte, auch aus mehreren Wörtern: Orte der Begegnung' },
    },
  ],
}
