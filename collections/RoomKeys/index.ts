import { DAY } from '../../src/cms/fields/day'
import { journalCollection } from '../../src/cms/journalCollection'

/** Ways into the review room that were sent by mail. Only hashes are kept; each works once. */
export const RoomKeys = journalCollection({
  slug: 'room-keys',
  labels: { singular: 'Link', plural: 'Links zum Prüfraum' },
  description: 'Links, die noch niemand benutzt hat.',
  useAsTitle: 'expiresOn',
  columns: ['reviewer', 'expiresOn'],
  isHidden: true,
  fields: [
    { name: 'hash', type: 'text', required: true, unique: true, hidden: true },
    {
      name: 'reviewer',
      label: 'Prüferin oder Prüfer',
      type: 'relationship',
      relationTo: 'reviewers',
      index: true,
      admin: { description: 'Wer den Link bekommen hat.' },
    },
    {
      name: 'expiresOn',
      label: 'Gilt bis',
      type: 'date',
      required: true,
      admin: { date: DAY, description: 'Danach geht der Link nicht mehr.' },
    },
  ],
})
