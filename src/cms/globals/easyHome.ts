import { easySectionsNamed } from '../fields/easySections'
import { defineGlobal } from './define'

/** Easy start page: three of the four parts of BITV 2.0 § 4; the fourth is made from the database. */
export const EasyHome = defineGlobal({
  slug: 'easy-home',
  label: 'Startseite in Leichter Sprache',
  description:
    'Drei Teile verlangt das Gesetz von Ihnen, der vierte (was es noch in Leichter Sprache gibt) entsteht von selbst.',
  fields: [
    {
      name: 'title',
      label: 'Überschrift',
      type: 'text',
      required: true,
      defaultValue: 'Leichte Sprache',
      maxLength: 80,
      admin: { description: 'In leichten Worten.' },
    },
    easySectionsNamed('intro', 'Was auf der Website steht', 'Teil 1: das Wichtigste vom Inhalt.'),
    easySectionsNamed(
      'navigation',
      'So benutzen Sie die Website',
      'Teil 2: Hinweise zum Menü und zur Suche.',
    ),
    easySectionsNamed(
      'accessibility',
      'Wie gut ist die Website für alle?',
      'Teil 3: das Wichtigste aus der Erklärung zur Barrierefreiheit.',
    ),
  ],
})
