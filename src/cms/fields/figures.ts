import type { Field } from 'payload'

import { DAY } from './day'

const count = (name: string, label: string, description: string, required = false): Field => ({
  name,
  label,
  type: 'number',
  min: 0,
  required,
  admin: { description },
})

/** Official figures: counts with their date; shares are computed when the page is made. */
export const figuresField: Field = {
  name: 'figures',
  label: 'Amtliche Zahlen',
  type: 'group',
  fields: [
    {
      name: 'population',
      label: 'Einwohnerzahlen',
      labels: { singular: 'Stichtag', plural: 'Stichtage' },
      type: 'array',
      admin: {
        initCollapsed: true,
        description:
          'Eine Zeile je Stichtag. Zahlen verschiedener Grundlagen werden nie durch eine Linie verbunden.',
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'date',
              label: 'Stichtag',
              type: 'date',
              required: true,
              admin: {
                description: 'Meist der 31. Dezember.',
                date: DAY,
              },
            },
            count('total', 'Insgesamt', 'Menschen', true),
            count('female', 'Frauen', 'wenn bekannt'),
            count('male', 'Männer', 'wenn bekannt'),
            {
              name: 'basis',
              label: 'Grundlage',
              type: 'select',
              required: true,
              options: [
                { value: 'before2011', label: 'frühere Zählungen' },
                { value: 'census2011', label: 'Zensus 2011' },
                { value: 'census2022', label: 'Zensus 2022' },
              ],
              admin: { description: 'Worauf die Fortschreibung beruht.' },
            },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        count('areaKm2', 'Fläche in km²', 'Mit Nachkommastellen'),
        {
          name: 'areaDate',
          label: 'Stand der Fläche',
          type: 'text',
          admin: { description: 'JJJJ-MM-TT' },
        },
      ],
    },
    {
      name: 'census',
      label: 'Zensus',
      type: 'group',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'date', label: 'Stichtag', type: 'text', admin: { description: 'JJJJ-MM-TT' } },
            count('total', 'Insgesamt', 'Menschen'),
            count('from60to66', '60 bis 66 Jahre', 'Menschen'),
            count('from67', '67 Jahre und älter', 'Menschen'),
          ],
        },
      ],
    },
    {
      name: 'landUse',
      label: 'Flächennutzung in Hektar',
      type: 'group',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'date', label: 'Stichtag', type: 'text', admin: { description: 'JJJJ-MM-TT' } },
            count('totalHa', 'Insgesamt', 'Hektar'),
            count('agricultureHa', 'Landwirtschaft', 'Hektar'),
            count('forestHa', 'Wald', 'Hektar'),
            count('settlementHa', 'Siedlung', 'Hektar'),
            count('trafficHa', 'Verkehr', 'Hektar'),
            count('waterHa', 'Gewässer', 'Hektar'),
          ],
        },
      ],
    },
    {
      name: 'source',
      label: 'Quelle',
      type: 'textarea',
      admin: { description: 'Die Nennung, die das Statistikamt verlangt.' },
    },
  ],
}
