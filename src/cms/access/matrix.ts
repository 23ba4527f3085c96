/** Who works in the CMS: everything, content, or the review of content. */
export type Role = 'admin' | 'editor' | 'board'

/** Who may do one thing: these roles, `public` for what is published and not in the trash, `self` for one's own account. */
export type Permission = readonly (Role | 'public' | 'self')[]

export type Operation =
  'create' | 'read' | 'readVersions' | 'update' | 'delete' | 'unlock' | 'admin'

const admins: Permission = ['admin']
const editors: Permission = ['admin', 'editor']
const editorsAndPublished: Permission = ['admin', 'editor', 'public']
const nobody: Permission = []

const content: Record<Operation, Permission> = {
  create: editors,
  read: editorsAndPublished,
  readVersions: editors,
  update: editors,
  delete: editors,
  unlock: nobody,
  admin: nobody,
}

/** Small records without drafts: public as soon as they are saved, until they are in the trash. */
const record: Record<Operation, Permission> = { ...content, readVersions: nobody }

/** Written by the CMS itself, read by editors: checks, states, wishes. Nobody can write them by hand or by an API call. */
const journal: Record<Operation, Permission> = {
  create: nobody,
  read: editors,
  readVersions: nobody,
  update: nobody,
  delete: admins,
  unlock: nobody,
  admin: nobody,
}

/**
 * Every collection and what each role may do there; Payload's own default lets any logged-in user do anything.
 * A collection without a row does not compile, and a test holds the running CMS against this table.
 */
export const collectionAccess = {
  news: content,
  projects: content,
  pages: content,
  municipalities: content,
  'easy-texts': content,
  contacts: record,
  topics: { ...record, delete: admins },
  media: record,
  documents: record,
  films: record,
  glossary: record,
  'reader-checks': journal,
  'section-bases': { ...journal, delete: nobody },
  'variant-wishes': { ...journal, delete: editors },
  'gate-overrides': journal,
  'gate-answers': journal,
  'page-checks': journal,
  reviewers: { ...record, read: editors },
  reviews: { ...journal, delete: editors },
  // Editors enter what came by telephone or letter; what came by the form nobody can forge.
  'barrier-reports': { ...journal, create: editors, update: editors },
  mails: { ...journal, read: admins },
  'room-keys': { ...journal, read: nobody, delete: nobody },
  'second-factors': { ...journal, read: nobody, delete: nobody },
  'workflow-steps': { ...journal, delete: nobody },
  claims: { ...journal, read: nobody, delete: nobody },
  'content-changes': { ...journal, read: nobody, delete: nobody },
  users: {
    create: admins,
    // Else editors could neither see their account nor change their password; role and mail stay with the administration.
    read: ['admin', 'self'],
    readVersions: nobody,
    update: ['admin', 'self'],
    delete: admins,
    unlock: admins,
    admin: editors,
  },
} satisfies Record<string, Record<Operation, Permission>>

export type CollectionSlug = keyof typeof collectionAccess

/** Globals: every role that may read and change them. */
export const globalAccess = {
  'site-settings': { read: ['admin', 'editor', 'public'], update: admins, readVersions: editors },
  navigation: { read: ['admin', 'editor', 'public'], update: editors, readVersions: editors },
  'home-page': { read: ['admin', 'editor', 'public'], update: editors, readVersions: editors },
  'easy-home': { read: ['admin', 'editor', 'public'], update: editors, readVersions: editors },
  'accessibility-statement': {
    read: ['admin', 'editor', 'public'],
    update: editors,
    readVersions: editors,
  },
  'review-rules': { read: editors, update: admins, readVersions: editors },
  'county-figures': { read: ['admin', 'editor', 'public'], update: editors, readVersions: editors },
} satisfies Record<string, Record<'read' | 'update' | 'readVersions', Permission>>

export type GlobalSlug = keyof typeof globalAccess

/**
 * Collections that Payload makes by itself. Locks are the editors'; preferences (width of a column, open groups) are read and
 * written by their owner only, at addresses of their own; all else is closed to everybody.
 */
export const payloadAccess = {
  'payload-locked-documents': {
    create: editors,
    read: editors,
    update: editors,
    delete: editors,
  },
  'payload-preferences': { create: nobody, read: ['self'], update: ['self'], delete: ['self'] },
  'payload-jobs': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'payload-kv': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'payload-migrations': { create: nobody, read: nobody, update: nobody, delete: nobody },
} satisfies Record<string, Record<'create' | 'read' | 'update' | 'delete', Permission>>
