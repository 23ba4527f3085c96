import type { Field } from 'payload'

import { linkProblem } from '../../shared/link'

/** Contact lines and links of a section, typed and never running text (BITV 2.0 Anlage 2 Teil 2 Nr. 12). */
export const detailsField: Field = {
  name: 'details',
  label: 'Telefon, E-Mail, Adresse, Links',
  labels: { singular: 'Angabe', plural: 'Angaben' },
  type: 'array',
  admin: {
    initCollapsed: true,
    description: 'Nie im laufenden Satz: so werden sie groß und allein gezeigt.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          label: 'Art',
          type: 'select',
          required: true,
          options: [
            { value: 'phone', label: 'Telefon' },
            { value: 'mail', label: 'E-Mail' },
            { value: 'address', label: 'Adresse' },
            { value: 'link', label: 'Link' },
          ],
          admin: { description: 'Was es ist.' },
        },
        {
          name: 'label',
          label: 'Bezeichnung',
          type: 'text',
          maxLength: 120,
          admin: { description: 'Was davor steht oder der Text des Links.' },
        },
        {
          name: 'value',
          label: 'Angabe',
          type: 'textarea',
          required: true,
          maxLength: 300,
          validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
            const isLink = (siblingData as { type?: string }).type === 'link'
            return isLink
              ? (linkProblem(String(value)) ?? true)
              : value
                ? true
                : 'Die Angabe fehlt.'
          },
          admin: {
            rows: 1,
            description: 'Nummer, Adresse (eine Zeile je Teil) oder Ziel des Links.',
          },
        },
      ],
    },
  ],
}

/** Hard words of a section with their explanation. */
export const wordsField: Field = {
  name: 'words',
  label: 'Schwere Wörter erklären',
  labels: { singular: 'Wort', plural: 'Wörter' },
  type: 'array',
  admin: {
    initCollapsed: true,
    description: 'Die Erklärung steht in einem Kasten unter dem Abschnitt.',
  },
  fields: [
    {
      name: 'word',
      label: 'Wort',
      type: 'text',
      required: true,
      maxLength: 60,
      admin: { description: 'So, wie es im Text steht.' },
    },
    {
      name: 'lines',
      label: 'Das bedeutet',
      type: 'textarea',
      required: true,
      maxLength: 800,
      admin: { rows: 3, description: 'Ein Satz je Zeile.' },
    },
  ],
}

/** Which sections of the standard text a section renders: when one of them changes, this section is flagged. */
export const rendersField: Field = {
  name: 'renders',
  label: 'Gibt diese Abschnitte des schweren Textes wieder',
  type: 'text',
  hasMany: true,
  maxRows: 20,
  admin: {
    description: 'Ändert sich einer davon, sehen Sie es hier und Leserinnen und Leser auch.',
    components: { Field: '/src/admin/easyState/RendersField#RendersField' },
  },
}
