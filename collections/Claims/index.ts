import { journalCollection } from '../../src/cms/journalCollection'

/** Work that one of several processes has taken for itself (src/cms/cluster/claims.ts). */
export const Claims = journalCollection({
  slug: 'claims',
  labels: { singular: 'Belegung', plural: 'Belegungen' },
  description: 'Welche Arbeit gerade einer von mehreren Servern macht.',
  useAsTitle: 'key',
  columns: ['key', 'until'],
  isHidden: true,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'until', type: 'date', required: true, index: true },
  ],
})
