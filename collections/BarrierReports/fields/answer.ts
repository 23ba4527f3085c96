import type { Field } from 'payload'

/** How far the case is, and what the person is told. */
export const answerFields: Field[] = [
  {
    name: 'state',
    label: 'Stand',
    type: 'select',
    required: true,
    defaultValue: 'new',
    index: true,
    options: [
      { value: 'new', label: 'neu' },
      { value: 'working', label: 'in Arbeit' },
      { value: 'answered', label: 'beantwortet' },
      { value: 'rejected', label: 'keine Barriere (Werbung, Unsinn)' },
    ],
    admin: { description: 'Wie weit die Sache ist.' },
  },
  {
    name: 'interim',
    label: 'Zwischennachricht',
    type: 'textarea',
    maxLength: 2000,
    admin: {
      description:
        'Wenn die Antwort länger als zwei Wochen dauert: Sagen Sie, wie weit Sie sind. Geht beim Speichern per E-Mail an die Person. Wer Telefon oder Brief gewählt hat, hört es von Ihnen.',
    },
  },
  {
    name: 'answer',
    label: 'Antwort',
    type: 'textarea',
    maxLength: 5000,
    admin: {
      description:
        'In einfachen Worten. Geht per E-Mail hinaus, wenn Sie „beantwortet“ wählen. Den Hinweis auf die Ombudsstelle fügt das System an. Für Telefon und Brief gibt es rechts den fertigen Text.',
    },
  },
]
