import { DAY } from '../../src/cms/fields/day'
import { journalCollection } from '../../src/cms/journalCollection'
import { paperEndpoint } from '../../src/cms/reviewRoom/paperLink'

/** One person's review of one text: marks by sentence or section, and the editors' answers to them. */
export const Reviews = journalCollection({
  slug: 'reviews',
  labels: { singular: 'Prüfung im Prüfraum', plural: 'Prüfungen im Prüfraum' },
  description: 'Wer gerade welchen Text prüft. Anmerkungen beantworten Sie beim Text selbst.',
  useAsTitle: 'title',
  columns: ['title', 'reviewer', 'state', 'dueOn', 'sentOn'],
  defaultSort: '-createdAt',
  group: 'Beirat',
  endpoints: [paperEndpoint],
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
      label: 'Leichter Text',
      type: 'relationship',
      relationTo: 'easy-texts',
      index: true,
      admin: { description: 'Bei einem Text in Leichter Sprache.' },
    },
    {
      name: 'article',
      label: 'Artikel',
      type: 'relationship',
      relationTo: ['news', 'projects', 'pages', 'municipalities'],
      index: true,
      admin: { description: 'Bei einem Text in Standardsprache.' },
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
      name: 'verdict',
      label: 'Urteil zum ganzen Text',
      type: 'select',
      options: [
        { value: 'good', label: 'ist gut' },
        { value: 'better', label: 'muss besser werden' },
      ],
      admin: { description: 'Was die Person zum ganzen Text sagt.' },
    },
    {
      name: 'remark',
      label: 'Zum ganzen Text',
      type: 'textarea',
      admin: { description: 'In eigenen Worten.' },
    },
    {
      name: 'marks',
      label: 'Anmerkungen',
      type: 'json',
      admin: { description: 'Was die Person zu jedem Satz oder Abschnitt sagt.' },
    },
    { name: 'seen', type: 'json', hidden: true },
    // Of exactly the text that the whole verdict is about.
    { name: 'textName', type: 'text', hidden: true },
    { name: 'drafts', type: 'json', hidden: true },
    // What the numbers on each printed version stand for.
    { name: 'prints', type: 'json', hidden: true },
    {
      name: 'answers',
      label: 'Antworten der Redaktion',
      type: 'json',
      admin: { description: 'Geändert, oder warum nicht.' },
    },
    {
      name: 'enteredBy',
      label: 'Vom Papier eingetragen von',
      type: 'text',
      admin: { description: 'Wer die Antworten für die Person eingetragen hat.' },
    },
    {
      name: 'enteredOn',
      label: 'Vom Papier eingetragen am',
      type: 'date',
      admin: { date: DAY, description: 'Wann das war.' },
    },
    {
      name: 'consent',
      label: 'Einverständnis',
      type: 'text',
      admin: { description: 'Wie die Person gesagt hat, dass jemand für sie einträgt.' },
    },
  ],
})
