import type { CollectionConfig, Endpoint, Field } from 'payload'

import { accessFor } from './access/accessFor'
import type { CollectionSlug } from './access/matrix'
import { closeOverrides, forgetGateEntries } from './a11yGate/closeOverrides'
import { gateField } from './a11yGate/gateField'
import { requireGate } from './a11yGate/requireGate'
import {
  bindSections,
  forgetEasyText,
  forgetJournals,
  markChangedSections,
} from './easyState/hooks'
import { rememberFormerSlug } from './fields/formerSlugs'
import { workflowField } from './fields/workflow'
import { pruneDrafts } from './hooks/pruneDrafts'
import { refuseDeepTexts } from './hooks/refuseDeepTexts'
import { rememberSave, requireFreshVersion } from './hooks/requireFreshVersion'
import { signalChange, signalDelete } from './hooks/signalChange'
import { newerVersionField } from './newerVersion/newerVersionField'
import { previewUrl } from './previewUrl'
import { reviewEndpoints } from './reviewRoom/endpoints'
import { forgetArticleReviews } from './reviewRoom/forgetReviews'
import { workflowEndpoints } from './workflow/endpoints'
import { forgetTexts, logSave, noteRestore, requireRelease } from './workflow/gate'

interface ContentCollectionArgs {
  slug: Extract<CollectionSlug, 'news' | 'projects' | 'pages' | 'municipalities' | 'easy-texts'>
  labels: { singular: string; plural: string }
  description: string
  useAsTitle: string
  columns: string[]
  fields: Field[]
  defaultSort?: string
  hooks?: CollectionConfig['hooks']
  endpoints?: Endpoint[]
}

/** A content type with all that editing needs: drafts with autosave, versions, timed publishing, trash, locks, preview. */
export function contentCollection(args: ContentCollectionArgs): CollectionConfig {
  return {
    slug: args.slug,
    labels: args.labels,
    access: accessFor(args.slug),
    admin: {
      group: 'Inhalte',
      description: args.description,
      useAsTitle: args.useAsTitle,
      defaultColumns: args.columns,
      components: {
        edit: { beforeDocumentControls: ['/src/admin/a11yGate/GateHint#GateHint'] },
      },
      preview: (doc, { req }) => previewUrl({ collection: args.slug, doc, req }),
      livePreview: {
        url: ({ data, req }) => previewUrl({ collection: args.slug, doc: data, req }),
        breakpoints: [
          { name: 'phone', label: 'Handy', width: 320, height: 640 },
          { name: 'desktop', label: 'Bildschirm', width: 1280, height: 900 },
        ],
      },
    },
    defaultSort: args.defaultSort ?? '-updatedAt',
    endpoints: [
      ...(args.endpoints ?? []),
      ...(args.slug === 'easy-texts' ? [] : reviewEndpoints(args.slug)),
      ...workflowEndpoints(args.slug),
    ],
    fields: [newerVersionField, ...args.fields, workflowField, gateField],
    hooks: hooksFor(args),
    // Each publication asks for public titles that are like its own (a11yGate/publicTitles.ts).
    indexes:
      args.slug === 'easy-texts' ? [] : [{ fields: ['_status', 'deletedAt', args.useAsTitle] }],
    lockDocuments: { duration: 300 },
    trash: true,
    versions: {
      // No limit of Payload's: it would delete published versions too (hooks/pruneDrafts.ts).
      maxPerDoc: 0,
      drafts: {
        autosave: { interval: 2000, showSaveDraftButton: true },
        schedulePublish: true,
        validate: false,
      },
    },
  }
}

/** What happens around each save, in this order. */
function hooksFor(args: ContentCollectionArgs): NonNullable<CollectionConfig['hooks']> {
  const isEasy = args.slug === 'easy-texts'
  return {
    ...args.hooks,
    beforeOperation: [refuseDeepTexts, noteRestore, ...(args.hooks?.beforeOperation ?? [])],
    beforeChange: [
      requireFreshVersion,
      ...(isEasy ? [] : [rememberFormerSlug]),
      ...(args.hooks?.beforeChange ?? []),
      requireGate,
      requireRelease,
    ],
    afterChange: [
      signalChange,
      rememberSave,
      pruneDrafts,
      isEasy ? bindSections : markChangedSections,
      closeOverrides,
      logSave,
    ],
    beforeDelete: [
      forgetTexts,
      ...(isEasy ? [forgetJournals] : [forgetEasyText, forgetArticleReviews]),
      forgetGateEntries,
    ],
    afterDelete: [signalDelete],
  }
}
