import { journalCollection } from '../../src/cms/journalCollection'

/** What was changed, for other processes on the same database (src/cms/cluster/changeLog.ts). */
export const ContentChanges = journalCollection({
  slug: 'content-changes',
  labels: { singular: 'Änderung', plural: 'Änderungen' },
  description: 'Was sich geändert hat, damit alle Server es zeigen.',
  useAsTitle: 'scope',
  columns: ['scope', 'document', 'createdAt'],
  isHidden: true,
  fields: [
    { name: 'scope', type: 'text', required: true },
    { name: 'document', type: 'text' },
    { name: 'process', type: 'text', required: true },
  ],
})
