import type { Field, FieldAccess } from 'payload'

/** What came by the form stays as it was sent; what an editor wrote down can be put right. */
const isOwnEntry: FieldAccess = ({ doc }) =>
  (doc as { channel?: string } | undefined)?.channel !== 'form'
const access = { update: isOwnEntry }

/** Not `required`: SQLite would have to rebuild the table for it. */
const needed =
  (sentence: string) =>
  (value: unknown): string | true =>
    (typeof value === 'string' && value.trim() !== '') || sentence

/** What was reported, and by which way. */
export const reportedFields: Field[] = [
  {
    name: 'channel',
    label: 'Wie die Meldung kam',
    type: 'select',
    required: true,
    defaultValue: 'phone',
    access: { update: () => false },
    options: [
      { value: 'form', label: 'Formular der Website' },
      { value: 'phone', label: 'Telefon' },
      { value: 'post', label: 'Brief' },
      { value: 'mail', label: 'E-Mail' },
      { value: 'talk', label: 'Gespräch' },
    ],
    validate: (
      value: unknown,
      { operation, req }: { operation?: string; req: { user?: unknown } },
    ) =>
      operation !== 'create' || value !== 'form' || !req.user
        ? true
        : 'Meldungen aus dem Formular kommen von selbst. Wählen Sie den Weg, auf dem die Person Sie erreicht hat.',
    admin: { description: 'Für alle Wege gelten dieselben Fristen.' },
  },
  {
    name: 'description',
    label: 'Was ging nicht?',
    type: 'textarea',
    maxLength: 5000,
    access,
    validate: needed('Was ging nicht? Ein Satz genügt.'),
    admin: { description: 'In den Worten der Person. Bleibt intern.' },
  },
  {
    name: 'page',
    label: 'Auf welcher Seite',
    type: 'text',
    maxLength: 300,
    access,
    admin: { description: 'Adresse der Seite, zum Beispiel: /kontakt' },
  },
  {
    name: 'easy',
    label: 'Antwort in Leichter Sprache',
    type: 'checkbox',
    defaultValue: false,
    access,
    admin: {
      description: 'Die Person hat in Leichter Sprache gemeldet. Antworten Sie auch so.',
    },
  },
  {
    name: 'way',
    label: 'Antwort per',
    type: 'select',
    access,
    validate: needed('Wie möchte die Person die Antwort?'),
    options: [
      { value: 'mail', label: 'E-Mail' },
      { value: 'phone', label: 'Telefon' },
      { value: 'post', label: 'Brief' },
      { value: 'none', label: 'keine Antwort gewünscht' },
    ],
    admin: { description: 'Wie die Person die Antwort möchte.' },
  },
  {
    name: 'contact',
    label: 'Kontakt der Person',
    type: 'text',
    maxLength: 300,
    access,
    validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
      const { way } = siblingData as { way?: string }
      const text = typeof value === 'string' ? value.trim() : ''
      if (way === 'mail' && text !== '' && !/^\S+@\S+\.\S+$/.test(text))
        return 'Das ist keine vollständige E-Mail-Adresse. Beispiel: name@beispiel.de'
      return true
    },
    admin: {
      description:
        'E-Mail-Adresse, Telefonnummer oder Anschrift. Wird sechs Monate nach dem Abschluss gelöscht.',
    },
  },
  {
    name: 'isSuspect',
    label: 'Vielleicht Werbung',
    type: 'checkbox',
    admin: {
      description:
        'Das Formular hat Zeichen eines Programms bemerkt. Ist es doch eine echte Meldung, nehmen Sie den Haken heraus: dann steht sie auch in der öffentlichen Liste.',
    },
  },
]
