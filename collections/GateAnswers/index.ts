import { findingFields } from '../../src/cms/a11yGate/findingFields'
import { subjectFields } from '../../src/cms/a11yGate/subjectFields'
import { DAY } from '../../src/cms/fields/day'
import { journalCollection } from '../../src/cms/journalCollection'

/** Answers to questions of the gate ("Ist das Bild nur Schmuck?"): who said so and when. They hold while the place stays as it is. */
export const GateAnswers = journalCollection({
  slug: 'gate-answers',
  labels: { singular: 'Antwort zur Barrierefreiheit', plural: 'Antworten zur Barrierefreiheit' },
  description: 'Was die Redaktion auf Fragen der Prüfung geantwortet hat.',
  useAsTitle: 'question',
  columns: ['question', 'subject', 'answer', 'by', 'on'],
  defaultSort: '-on',
  isHidden: true,
  fields: [
    ...subjectFields,
    ...findingFields,
    {
      name: 'question',
      label: 'Frage',
      type: 'textarea',
      required: true,
      admin: { description: 'So, wie sie gestellt wurde.' },
    },
    {
      name: 'answer',
      label: 'Antwort',
      type: 'textarea',
      required: true,
      maxLength: 300,
      admin: { description: 'Warum es so richtig ist.' },
    },
    {
      name: 'by',
      label: 'Von',
      type: 'text',
      required: true,
      admin: { description: 'Wer geantwortet hat.' },
    },
    {
      name: 'on',
      label: 'Am',
      type: 'date',
      required: true,
      admin: { date: DAY, description: 'Tag der Antwort.' },
    },
  ],
})
