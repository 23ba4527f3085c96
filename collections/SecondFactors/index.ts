import { journalCollection } from '../../src/cms/journalCollection'

/** Second steps of log-ins (src/cms/secondFactor). Nobody reads them; secrets are encrypted, recovery codes only hashes. */
export const SecondFactors = journalCollection({
  slug: 'second-factors',
  labels: { singular: 'Zweiter Schritt', plural: 'Zweite Schritte' },
  description: 'Anmeldungen in zwei Schritten.',
  useAsTitle: 'account',
  columns: ['account'],
  isHidden: true,
  fields: [
    { name: 'account', type: 'text', required: true, unique: true },
    { name: 'sealedSecret', type: 'text', required: true, hidden: true },
    // The half minute of the last code that was used: no code of it or before it is taken again.
    { name: 'lastStep', type: 'number', required: true, hidden: true },
    { name: 'recoveryHashes', type: 'textarea', hidden: true },
  ],
})
