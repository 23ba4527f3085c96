import { journalCollection } from '../../src/cms/journalCollection'

/**
 * The log of every text on its way to the public: who did what, when and why. Its state is worked out from this log
 * (src/review/workflow) and stored nowhere, so no API call, copy or old version can set it.
 */
export const WorkflowSteps = journalCollection({
  slug: 'workflow-steps',
  labels: { singular: 'Schritt', plural: 'Prüfung und Freigabe' },
  description:
    'Wer welchen Text geprüft, freigegeben oder ohne Prüfung veröffentlicht hat. Das System schreibt mit, niemand kann es ändern.',
  useAsTitle: 'title',
  columns: ['title', 'kind', 'way', 'name', 'on', 'reason'],
  defaultSort: '-on',
  fields: [
    {
      name: 'title',
      label: 'Text',
      type: 'text',
      admin: { description: 'Titel zur Zeit des Schrittes.' },
    },
    {
      name: 'document',
      label: 'Kennung des Textes',
      type: 'text',
      required: true,
      index: true,
      admin: { description: 'Art und Nummer.' },
    },
    {
      name: 'kind',
      label: 'Schritt',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'edit', label: 'geändert' },
        { value: 'submit', label: 'zur Prüfung gegeben' },
        { value: 'return', label: 'zurückgegeben' },
        { value: 'release', label: 'freigegeben' },
        { value: 'bypass', label: 'ohne Prüfung freigegeben' },
        { value: 'minor', label: 'kleine Berichtigung' },
        { value: 'withdraw', label: 'zurückgezogen' },
        { value: 'publish', label: 'veröffentlicht' },
        { value: 'load', label: 'übernommen' },
      ],
      admin: { description: 'Was geschehen ist.' },
    },
    {
      name: 'way',
      label: 'Grundlage',
      type: 'select',
      index: true,
      options: [
        { value: 'release', label: 'nach Freigabe' },
        { value: 'bypass', label: 'ohne Prüfung' },
        { value: 'minor', label: 'kleine Berichtigung' },
        { value: 'load', label: 'übernommen' },
        { value: 'free', label: 'keine Prüfung nötig' },
      ],
      admin: { description: 'Worauf die Veröffentlichung beruht.' },
    },
    {
      name: 'name',
      label: 'Wer',
      type: 'text',
      required: true,
      admin: { description: 'Name zur Zeit des Schrittes.' },
    },
    {
      name: 'on',
      label: 'Wann',
      type: 'date',
      required: true,
      admin: {
        date: { pickerAppearance: 'dayAndTime', displayFormat: "d. MMMM yyyy, HH:mm 'Uhr'" },
        description: 'Tag und Uhrzeit.',
      },
    },
    {
      name: 'reason',
      label: 'Warum',
      type: 'textarea',
      admin: { description: 'In den Worten der Person.' },
    },
    {
      name: 'dueOn',
      label: 'Frist',
      type: 'text',
      admin: { description: 'Letzter Tag für die Prüfung (JJJJ-MM-TT).' },
    },
    {
      name: 'version',
      label: 'Version',
      type: 'text',
      admin: { description: 'Fassung, um die es ging, in den Versionen des Textes.' },
    },
    {
      name: 'fingerprint',
      label: 'Kennzeichen des Textes',
      type: 'text',
      required: true,
      admin: { description: 'Nur wenn der Text genau so geblieben ist, gilt die Freigabe.' },
    },
    { name: 'by', type: 'text', hidden: true },
    { name: 'position', type: 'number', required: true, hidden: true },
    // What was released, in words: versions are thinned out, and a later correction is held against it.
    { name: 'text', type: 'json', hidden: true },
    { name: 'remindedOn', type: 'date', hidden: true },
  ],
})
