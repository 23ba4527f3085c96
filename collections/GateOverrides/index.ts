import { findingFields } from '../../src/cms/a11yGate/findingFields'
import { subjectFields } from '../../src/cms/a11yGate/subjectFields'
import { DAY } from '../../src/cms/fields/day'
import { journalCollection } from '../../src/cms/journalCollection'

/**
 * Barriers that were published knowingly, with a reason and a day by which they are repaired. The accessibility statement
 * names those that are open. An entry closes by itself when a published version no longer has the finding.
 */
export const GateOverrides = journalCollection({
  slug: 'gate-overrides',
  labels: { singular: 'Bekannte Barriere', plural: 'Bekannte Barrieren' },
  description:
    'Was trotz einer Barriere veröffentlicht wurde. Steht in der Erklärung zur Barrierefreiheit, bis es behoben ist.',
  useAsTitle: 'what',
  columns: ['what', 'subject', 'repairBy', 'openedBy', 'closedOn'],
  defaultSort: 'repairBy',
  isPublic: true,
  fields: [
    ...subjectFields,
    ...findingFields,
    {
      name: 'what',
      label: 'Was nicht barrierefrei ist',
      type: 'textarea',
      required: true,
      maxLength: 300,
      admin: { description: 'In einfachen Worten, so wie es in der Erklärung steht.' },
    },
    {
      name: 'reason',
      label: 'Warum es trotzdem veröffentlicht wurde',
      type: 'textarea',
      required: true,
      maxLength: 500,
      admin: { description: 'Steht in der Erklärung zur Barrierefreiheit.' },
    },
    {
      name: 'alternative',
      label: 'Wo es die Auskunft barrierefrei gibt',
      type: 'textarea',
      maxLength: 300,
      admin: { description: 'Zum Beispiel eine Telefonnummer oder eine andere Seite.' },
    },
    {
      name: 'repairBy',
      label: 'Behoben bis',
      type: 'date',
      required: true,
      index: true,
      admin: { date: DAY, description: 'Der Tag, bis zu dem es behoben sein soll.' },
    },
    {
      name: 'openedBy',
      label: 'Eingetragen von',
      type: 'text',
      required: true,
      admin: { description: 'Name aus der Redaktion; steht nicht öffentlich.' },
    },
    {
      name: 'closedOn',
      label: 'Erledigt am',
      type: 'date',
      index: true,
      admin: { date: DAY, description: 'Trägt das System ein. Leer: noch offen.' },
    },
  ],
})
