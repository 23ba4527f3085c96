import { DAY } from '../../src/cms/fields/day'
import { journalCollection } from '../../src/cms/journalCollection'

/** One person's review of one easy text: marks by sentence, and the editors' answers to them. */
export const Reviews = journalCollection({
  slug: 'reviews',
  labels: { singular: 'Prüfung im Prüfraum', plural: 'Prüfungen im Prüfraum' },
  description: 'Wer gerade welchen Text prüft. Anmerkungen beantworten Sie beim Text selbst.',
  useAsTitle: 'title',
  columns: ['title', 'reviewer', 'state', 'dueOn', 'sentOn'],
  defaultSort: '-createdAt',
  group: 'Beirat',
  fields: [
    {
      name: 'title',
      label: 'Titel',
      type: 'text',
      admin: { description: 'Titel des Textes bei der Einladung.' },
    },
    {
      name: 'reviewer',
      label: 'Prüferin oder Prüfer',
      type: 'relationship',
      relationTo: 'reviewers',
      index: true,
      admin: { description: 'Wer prüft.' },
    },
    {
      name: 'easyText',
      label: 'Text',
      type: 'relationship',
      relationTo: 'easy-texts',
      index: true,
      admin: { description: 'Der Text in Leichter Sprache.' },
    },
    {
      name: 'state',
      label: 'Stand',
      type: 'select',
      required: true,
      defaultValue: 'open',
      options: [
        { value: 'open', label: 'eingeladen' },
        { value: 'started', label: 'angefangen' },
        { value: 'sent', label: 'abgeschickt' },
        { value: 'withdrawn', label: 'zurückgezogen' },
      ],
      admin: { description: 'Wie weit die Prüfung ist.' },
    },
    {
      name: 'dueOn',
      label: 'Bitte bis',
      type: 'date',
      required: true,
      admin: { date: DAY, description: 'Bis dahin soll geprüft sein.' },
    },
    {
      name: 'sentOn',
      label: 'Abgeschickt am',
      type: 'date',
      admin: { date: DAY, description: 'Wann die Antworten kamen.' },
    },
    {
      name: 'remindedOn',
      label: 'Erinnert am',
      type: 'date',
      admin: { date: DAY, description: 'Wann die Erinnerung hinausging.' },
    },
    {
      name: 'invitedBy',
      label: 'Eingeladen von',
      type: 'text',
      admin: { description: 'Wer eingeladen hat.' },
    },
    {
      name: 'remark',
      label: 'Zum ganzen Text',
      type: 'textarea',
      admin: { description: 'Was die Person zum ganzen Text sagt.' },
    },
    {
      name: 'marks',
      label: 'Antworten je Satz',
      type: 'json',
      admin: { description: 'Verstanden, nicht verstanden, falsch oder verletzend.' },
    },
    { name: 'seen', type: 'json', hidden: true },
    {
      name: 'answers',
      label: 'Antworten der Redaktion',
      type: 'json',
      admin: { description: 'Geändert, oder warum nicht.' },
    },
  ],
})
