import type { CollectionConfig, Field } from 'payload'

import { accessFor } from './access/accessFor'
import type { CollectionSlug } from './access/matrix'
import { requireFile } from './hooks/requireFile'
import { rememberSave, requireFreshVersion } from './hooks/requireFreshVersion'
import { signalChange, signalDelete } from './hooks/signalChange'
import { holdDeleted, holdReplaced, putBackReplaced } from './uploads/keepReplaced'
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
    hooks: upload === undefined ? recordHooks(hooks) : uploadHooks(hooks),
    lockDocuments: { duration: 300 },
    trash: true,
    versions: false,
    ...(upload === undefined ? {} : { upload }),
  }
}

type Hooks = NonNullable<CollectionConfig['hooks']>

function recordHooks(own: Hooks = {}): Hooks {
  return {
    ...own,
    beforeChange: [requireFreshVersion, ...(own.beforeChange ?? [])],
    afterChange: [signalChange, rememberSave],
    afterDelete: [signalDelete],
  }
}

function uploadHooks(own: Hooks = {}): Hooks {
  return {
    ...recordHooks(own),
    beforeOperation: [requireFile, ...(own.beforeOperation ?? []), holdReplaced],
    beforeDelete: [holdDeleted],
    afterError: [putBackReplaced],
  }
}
