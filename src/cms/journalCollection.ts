import type { CollectionConfig, CompoundIndex, Endpoint, Field } from 'payload'

import { accessFor } from './access/accessFor'
import type { CollectionSlug } from './access/matrix'
import { signalChange, signalDelete } from './hooks/signalChange'

interface JournalArgs {
  slug: Extract<
    CollectionSlug,
    | 'reader-checks'
    | 'section-bases'
    | 'variant-wishes'
    | 'reviews'
    | 'mails'
    | 'room-keys'
    | 'second-factors'
    | 'workflow-steps'
    | 'gate-overrides'
    | 'gate-answers'
    | 'page-checks'
    | 'claims'
    | 'content-changes'
  >
  labels: { singular: string; plural: string }
  description: string
  useAsTitle: string
  columns: string[]
  fields: Field[]
  defaultSort?: string
  indexes?: CompoundIndex[]
  endpoints?: Endpoint[]
  /** Where it stands in the menu. */
  group?: string
  /** Not in the menu: shown where it belongs, beside another document. */
  isHidden?: boolean
  /** Public pages depend on it. */
  isPublic?: boolean
}

/** What the CMS writes down by itself: no form, no drafts, no copies, no trash. */
export function journalCollection({
  columns,
  description,
  group = 'Rückmeldungen',
  isHidden = false,
  isPublic = false,
  useAsTitle,
  ...rest
}: JournalArgs): CollectionConfig {
  return {
    ...rest,
    access: accessFor(rest.slug),
    admin: {
      group,
      description,
      useAsTitle,
      defaultColumns: columns,
      hidden: isHidden,
    },
    disableDuplicate: true,
    hooks: isPublic ? { afterChange: [signalChange], afterDelete: [signalDelete] } : {},
    lockDocuments: false,
    versions: false,
  }
}
