import { subjectFields } from '../../src/cms/a11yGate/subjectFields'
import { DAY } from '../../src/cms/fields/day'
import { journalCollection } from '../../src/cms/journalCollection'

/** What axe found on the finished page in a browser of the server, after each publication; one entry for each document. */
export const PageChecks = journalCollection({
  slug: 'page-checks',
  labels: { singular: 'Prüfung der Seite', plural: 'Prüfungen der Seiten' },
  description: 'Ergebnis der letzten Prüfung der fertigen Seite mit axe.',
  useAsTitle: 'state',
  columns: ['subject', 'state', 'checkedOn'],
  defaultSort: '-checkedOn',
  isHidden: true,
  fields: [
    ...subjectFields,
    {
      name: 'state',
      label: 'Ergebnis',
      type: 'select',
      required: true,
      options: [
        { value: 'clean', label: 'ohne Fund' },
        { value: 'faulty', label: 'mit Funden' },
        { value: 'failed', label: 'nicht gelungen' },
      ],
      admin: { description: 'Wie die Prüfung ausging.' },
    },
    {
      name: 'checkedOn',
      label: 'Geprüft am',
      type: 'date',
      required: true,
      admin: { date: DAY, description: 'Wann geprüft wurde.' },
    },
    {
      name: 'faults',
      label: 'Funde',
      type: 'json',
      admin: { description: 'Regel, Stelle und Erklärung von axe.' },
    },
  ],
})
