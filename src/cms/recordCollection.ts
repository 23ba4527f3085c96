import type { CollectionConfig, Field } from 'payload'

import { accessFor } from './access/accessFor'
import type { CollectionSlug } from './access/matrix'
import { requireFile } from './hooks/requireFile'
import { rememberSave, requireFreshVersion } from './hooks/requireFreshVersion'
import { signalChange, signalDelete } from './hooks/signalChange'
import { newerVersionField } from './newerVersion/newerVersionField'

interface RecordCollectionArgs {
  slug: Exclude<
    CollectionSlug,
    | 'users'
    | 'news'
    | 'projects'
    | 'pages'
    | 'municipalities'
    | 'easy-texts'
    | 'reader-checks'
    | 'section-bases'
    | 'variant-wishes'
    | 'reviewers'
    | 'reviews'
    | 'mails'
    | 'barrier-reports'
    | 'room-keys'
    | 'second-factors'
    | 'workflow-steps'
    | 'claims'
    | 'content-changes'
    | 'gate-overrides'
    | 'gate-answers'
    | 'page-checks'
  >
  labels: { singular: string; plural: string }
  description: string
  useAsTitle: string
  columns: string[]
  fields: Field[]
  upload?: CollectionConfig['upload']
  hooks?: CollectionConfig['hooks']
}

/** A small record without drafts, used by content: topic, contact, picture, document. */
export function recordCollection({
  description,
  columns,
  fields,
  useAsTitle,
  hooks,
  upload,
  ...rest
}: RecordCollectionArgs): CollectionConfig {
  return {
    ...rest,
    access: accessFor(rest.slug),
    admin: { group: 'Bausteine', description, useAsTitle, defaultColumns: columns },
    fields: [newerVersionField, ...fields],
    hooks: {
      ...hooks,
      beforeOperation: [
        ...(upload === undefined ? [] : [requireFile]),
        ...(hooks?.beforeOperation ?? []),
      ],
      beforeChange: [requireFreshVersion, ...(hooks?.beforeChange ?? [])],
      afterChange: [signalChange, rememberSave],
      afterDelete: [signalDelete],
    },
    lockDocuments: { duration: 300 },
    trash: true,
    versions: false,
    ...(upload === undefined ? {} : { upload }),
  }
}
