import { DAY } from '../../src/cms/fields/day'
import { journalCollection } from '../../src/cms/journalCollection'

/**
 * Signatures of test readers under one exact text. The label "Leichte Sprache – geprüft" is worked out from them
 * (src/review/earnedLabel.ts) and stored nowhere, so no API call, import, copy or old version can set it.
 */
export const ReaderChecks = journalCollection({
  slug: 'reader-checks',
  labels: { singular: 'Prüfung', plural: 'Prüfungen der Leichten Sprache' },
  description:
    'Wer welchen leichten Text geprüft hat. Neue Prüfungen tragen Sie beim Text selbst ein.',
  useAsTitle: 'name',
  columns: ['easyText', 'name', 'group', 'isNamed', 'on'],
  defaultSort: '-on',
  isPublic: true,
  fields: [
    {
      name: 'easyText',
      label: 'Text',
      type: 'relationship',
      relationTo: 'easy-texts',
      index: true,
      admin: { description: 'Der geprüfte Text in Leichter Sprache.' },
    },
    {
      name: 'fingerprint',
      label: 'Kennzeichen des Textes',
      type: 'text',
      required: true,
      admin: { description: 'Nur wenn der Text genau so geblieben ist, zählt die Prüfung.' },
    },
    {
      name: 'name',
      label: 'Name oder Kürzel',
      type: 'text',
      required: true,
      maxLength: 80,
      admin: { description: 'Öffentlich nur mit Einverständnis.' },
    },
    {
      name: 'isNamed',
      label: 'Darf auf der Seite genannt werden',
      type: 'checkbox',
      defaultValue: false,
      admin: { description: 'Die Person ist einverstanden.' },
    },
    {
      name: 'group',
      label: 'Prüfgruppe',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'Zum Beispiel der Name der Werkstatt oder des Vereins.' },
    },
    {
      name: 'on',
      label: 'Geprüft am',
      type: 'date',
      required: true,
      admin: { date: DAY, description: 'Tag der Prüfung.' },
    },
    {
      name: 'changes',
      label: 'Was geändert wurde',
      type: 'textarea',
      maxLength: 2000,
      admin: { description: 'Was durch die Prüfung anders geworden ist.' },
    },
    {
      name: 'recordedBy',
      label: 'Eingetragen von',
      type: 'text',
      required: true,
      admin: { description: 'Wer die Prüfung eingetragen hat.' },
    },
  ],
})
