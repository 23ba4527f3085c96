import type { Block } from 'payload'

/** A share as dots: one dot for a fixed number of people, so that nobody has to think in percent. */
export const dots: Block = {
  slug: 'dots',
  labels: { singular: 'Punktbild', plural: 'Punktbilder' },
  fields: [
    {
      name: 'statement',
      label: 'Aussage',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'Der Satz, den das Bild zeigt: Jede fünfte Person ist 65 oder älter.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'part',
          label: 'Anzahl des Teils',
          type: 'number',
          required: true,
          min: 0,
          admin: { description: 'Zum Beispiel 60301' },
        },
        {
          name: 'whole',
          label: 'Anzahl insgesamt',
          type: 'number',
          required: true,
          min: 1,
          admin: { description: 'Zum Beispiel 280726' },
        },
        {
          name: 'perDot',
          label: 'Menschen je Punkt',
          type: 'number',
          required: true,
          min: 1,
          defaultValue: 1000,
          admin: { description: 'Höchstens 400 Punkte im Bild.' },
        },
      ],
    },
    {
      name: 'filled',
      label: 'Gefüllte Punkte',
      type: 'text',
      required: true,
      admin: { description: 'Zum Beispiel: 65 und älter' },
    },
    {
      name: 'open',
      label: 'Offene Punkte',
      type: 'text',
      required: true,
      admin: { description: 'Zum Beispiel: jünger' },
    },
    {
      name: 'note',
      label: 'Quelle und Stand',
      type: 'text',
      required: true,
      maxLength: 240,
      admin: { description: 'Woher die Zahlen sind und von wann.' },
    },
  ],
}
