import type { Field } from 'payload'

/** What an entry of the gate says about the finding that it belongs to. */
export const findingFields: Field[] = [
  {
    name: 'check',
    label: 'Prüfung',
    type: 'text',
    required: true,
    admin: { description: 'Name der Prüfung, wie in src/a11yGate/README.md.' },
  },
  {
    name: 'criterion',
    label: 'Erfolgskriterium',
    type: 'text',
    required: true,
    admin: { description: 'Nummer in der WCAG 2.2, zum Beispiel 2.4.4.' },
  },
  {
    name: 'fingerprint',
    label: 'Kennzeichen der Stelle',
    type: 'text',
    required: true,
    index: true,
    admin: { description: 'Bleibt gleich, solange die Stelle gleich bleibt.' },
  },
  {
    name: 'place',
    label: 'Stelle',
    type: 'text',
    required: true,
    admin: { description: 'Wo im Dokument es steht, mit den Worten der Stelle.' },
  },
]
