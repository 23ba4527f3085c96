import type { Field } from 'payload'

import { isPath } from '../../../src/barriers/ownPath'

const words = (name: string, label: string, description: string): Field => ({
  name,
  label,
  type: 'textarea',
  maxLength: 500,
  admin: { description, rows: 2 },
})

/** What the public list says of the case: the editors' words, never those of the reporter. */
export const publicFields: Field[] = [
  {
    name: 'publicPage',
    label: 'Seite',
    type: 'text',
    maxLength: 300,
    validate: (value: unknown) =>
      typeof value !== 'string' || value === '' || isPath(value)
        ? true
        : 'Nur der Weg auf dieser Website, zum Beispiel: /kontakt',
    admin: { description: 'Aus der Meldung übernommen, wenn es eine Adresse dieser Website ist.' },
  },
  words(
    'publicWhat',
    'Was ging nicht?',
    'In Ihren Worten, für alle lesbar. Ohne Namen und ohne Angaben zur Person. Solange das Feld leer ist, nennt die Liste nur Nummer, Seite, Stand und Daten.',
  ),
  words('publicResult', 'Was wurde getan?', 'Was Sie geändert haben, oder was noch fehlt.'),
  words('easyWhat', 'Was ging nicht? In Leichter Sprache', 'Ein Satz je Zeile.'),
  words('easyResult', 'Was wurde getan? In Leichter Sprache', 'Ein Satz je Zeile.'),
]
