import { DAY } from '../../src/cms/fields/day'
import { journalCollection } from '../../src/cms/journalCollection'

/** Mails on their way. The words go once a mail is sent: links in them open the review room. */
export const Mails = journalCollection({
  slug: 'mails',
  labels: { singular: 'Nachricht', plural: 'Postausgang' },
  description: 'E-Mails, die das System verschickt. Was nicht ankam, wird mehrmals versucht.',
  useAsTitle: 'subject',
  columns: ['subject', 'to', 'state', 'tries', 'createdAt'],
  defaultSort: '-createdAt',
  group: 'Verwaltung',
  fields: [
    {
      name: 'to',
      label: 'An',
      type: 'email',
      required: true,
      admin: { description: 'Adresse der Empfängerin oder des Empfängers.' },
    },
    {
      name: 'subject',
      label: 'Betreff',
      type: 'text',
      required: true,
      admin: { description: 'Worum es geht.' },
    },
    { name: 'text', type: 'textarea', hidden: true },
    {
      name: 'state',
      label: 'Stand',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      index: true,
      options: [
        { value: 'queued', label: 'wartet' },
        { value: 'sent', label: 'verschickt' },
        { value: 'failed', label: 'nicht zustellbar' },
      ],
      admin: { description: 'Ob sie schon unterwegs ist.' },
    },
    {
      name: 'tries',
      label: 'Versuche',
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: { description: 'Wie oft es versucht wurde.' },
    },
    {
      name: 'nextTryOn',
      label: 'Nächster Versuch',
      type: 'date',
      index: true,
      admin: { date: DAY, description: 'Wann es wieder versucht wird.' },
    },
    {
      name: 'problem',
      label: 'Fehler',
      type: 'text',
      admin: { description: 'Was der Mailserver zuletzt sagte.' },
    },
  ],
})
