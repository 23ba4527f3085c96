import type { Payload } from 'payload'

import { documentPath } from '../../content/addresses'
import type { ContentSource } from '../../content/contentSource'
import type { ContentDocument } from '../../content/documents'
import type { ContentView, Reuse } from './contentView'
import type { ContentStore } from './contentStore'
import { isContentCollection } from './kinds'
import { ownerOf } from './ownerOf'
import type { Target } from './ownerOf'
import { packRecord } from './packed'

/** Slug of a draft that has none yet; no published document can have it. */
const NO_SLUG = 'entwurf-ohne-adresse'

/** Published content with one draft laid over it. */
export interface Preview {
  source: ContentSource
  document: ContentDocument
  isEasy: boolean
}

/** Reads drafts for previews; the caller has checked that the reader may see it. */
export const PreviewStore = {
  async load(
    payload: Payload,
    content: ContentStore,
    target: Target,
  ): Promise<Preview | undefined> {
    const isEasy = target.collection === 'easy-texts'
    if (!isEasy && !isContentCollection(target.collection)) return undefined
    const record = await readDraft(payload, target)
    if (record === undefined) return undefined
    const records = content.copyRecords()
    lay(records, target.collection, record)
    const owner = isEasy ? ownerOf(record) : target
    if (owner === undefined || !isContentCollection(owner.collection)) return undefined
    if (isEasy && !records[owner.collection].has(owner.id)) {
      const standard = await readDraft(payload, owner)
      if (standard === undefined) return undefined
      lay(records, owner.collection, standard)
    }
    const laid = [target, owner].map(({ collection, id }) => ({ scope: collection, id }))
    const view = content.viewOf(records, laid as Reuse['changed'])
    const document = view[owner.collection].byId.get(owner.id)
    if (document === undefined) return undefined
    return { isEasy, document, source: overlay(content, view, document) }
  },
}

/** Same source, except for the one document and its easy text. */
function overlay(
  content: ContentStore,
  view: ContentView,
  document: ContentDocument,
): ContentSource {
  const own =
    <D extends ContentDocument>(kind: D['kind'], published: (slug: string) => D | undefined) =>
    (slug: string) =>
      document.kind === kind && document.slug === slug ? (document as D) : published(slug)
  return Object.assign(Object.create(content) as ContentSource, {
    newsBySlug: own('news', content.newsBySlug),
    projectBySlug: own('project', content.projectBySlug),
    municipalityBySlug: own('municipality', content.municipalityBySlug),
    pageBySlug: own('page', content.pageBySlug),
    pages: () => view.pages.list,
    easyText: (kind: ContentDocument['kind'], slug: string) =>
      view.easyByPath.get(documentPath(kind, slug)),
  })
}

async function readDraft(
  payload: Payload,
  { collection, id }: Target,
): Promise<Record<string, unknown> | undefined> {
  const found = await payload.find({
    collection: collection as 'news',
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: true,
    where: { id: { equals: id } },
  })
  const record = found.docs[0] as unknown as Record<string, unknown> | undefined
  return record === undefined ? undefined : withDefaults(record)
}

/** A draft may lack what a published document has; a preview shows what is there. */
function withDefaults(record: Record<string, unknown>): Record<string, unknown> {
  const text = (name: string) => (typeof record[name] === 'string' ? record[name] : '')
  return {
    ...record,
    slug: text('slug') || NO_SLUG,
    title: text('title') || 'Noch ohne Titel',
    teaser: text('teaser'),
    term: text('term'),
    body: record.body ?? null,
  }
}

function lay(
  records: ReturnType<ContentStore['copyRecords']>,
  collection: string,
  record: Record<string, unknown>,
): void {
  ;(records as unknown as Record<string, Map<string, unknown>>)[collection]?.set(
    String(record.id),
    packRecord(record),
  )
}
