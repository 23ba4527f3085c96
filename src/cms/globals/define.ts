import type { Field, GlobalConfig } from 'payload'

import { globalAccessFor } from '../access/accessFor'
import type { GlobalSlug } from '../access/matrix'
import { rememberGlobalSave, requireFreshGlobal } from '../hooks/requireFreshVersion'
import { signalGlobal } from '../hooks/signalChange'
import { newerVersionField } from '../newerVersion/newerVersionField'

interface GlobalArgs {
  slug: GlobalSlug
  label: string
  description: string
  fields: Field[]
}

const DB_NAMES: Record<GlobalSlug, string> = {
  'site-settings': 'site',
  navigation: 'navigation',
  'home-page': 'home',
  'easy-home': 'easy_home',
  'accessibility-statement': 'statement',
  'county-figures': 'county_figures',
  'review-rules': 'review_rules',
}

/** A global of the site: one record, with its versions kept. */
export function defineGlobal({ slug, label, description, fields }: GlobalArgs): GlobalConfig {
  return {
    slug,
    // SQLite allows names of 63 characters, and tables of nested lists add up.
    dbName: DB_NAMES[slug],
    label,
    access: globalAccessFor(slug),
    admin: { group: 'Website', description },
    fields: [newerVersionField, ...fields],
    hooks: {
      beforeChange: [requireFreshGlobal],
      afterChange: [signalGlobal, rememberGlobalSave],
    },
    lockDocuments: { duration: 300 },
    // Every version of a global was public, and what was public is kept.
    versions: { max: 0, drafts: false },
  }
}
