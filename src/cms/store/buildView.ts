import { documentPath } from '../../content/addresses'
import type {
  Contact,
  ContentDocument,
  Municipality,
  NewsArticle,
  Page,
  Project,
  Topic,
} from '../../content/documents'
import type { EasyText, EasyTextRef } from '../../content/easyText'
import type { Picture } from '../../content/text'
import { idOf } from '../richText/toBlocks'
import { KIND_OF, isContentCollection } from './kinds'
import type { ContentCollection } from './kinds'
import type { PublicCollection, Records } from './records'
import { toContact, toMunicipality, toNews, toPage, toProject, toTopic } from './toDocuments'
import type { Lookups } from './toDocuments'
import { toCheck, toEasyText } from './toEasyText'
import { toDownload, toPicture } from './toPicture'

/** Documents of one kind, found in three ways. */
interface Shelf<Document> {
  list: readonly Document[]
  byId: ReadonlyMap<string, Document>
  bySlug: ReadonlyMap<string, Document>
}

/** Everything that pages read, made of the records of one moment. */
export interface ContentView {
  topics: Topic[]
  contacts: Contact[]
  pictures: Picture[]
  news: Shelf<NewsArticle>
  projects: Shelf<Project>
  municipalities: Shelf<Municipality>
  pages: Shelf<Page>
  easyTexts: { text: EasyText; source: ContentDocument }[]
  /** By the path of the standard variant. */
  easyByPath: ReadonlyMap<string, EasyText>
  /** `kind:old-slug` → present slug. */
  formerSlugs: ReadonlyMap<string, string>
  /** `collection/file` → MIME type, of every public upload and each of its sizes. */
  uploads: ReadonlyMap<string, string>
  lookups: Lookups
}

interface Reuse {
  previous: ContentView
  changed: { scope: PublicCollection; id: string }[]
}

/**
 * Makes the view. With `reuse`, documents that no change can have touched stay the very same objects,
 * so that search and caches see what is new.
 */
export function buildView(records: Records, reuse?: Reuse): ContentView {
  const lookups = makeLookups(records)
  const stale = staleIds(records, reuse)
  const shelf = <D extends ContentDocument>(
    collection: ContentCollection,
    old: Shelf<D> | undefined,
    make: (id: string) => D,
    order: (a: D, b: D) => number,
  ): Shelf<D> => {
    const documents = [...records[collection].keys()].map((id) => {
      const known =
        stale === 'all' || stale.has(`${collection}:${id}`) ? undefined : old?.byId.get(id)
      return known ?? make(id)
    })
    return toShelf(documents, order)
  }
  const { previous } = reuse ?? {}
  const view = {
    topics: byName([...records.topics.values()].map(toTopic), (topic) => topic.name),
    contacts: byName(
      [...records.contacts.values()].map((record) => toContact(record, lookups.topic)),
      (contact) => contact.role,
    ),
    pictures: [...records.media.values()].map(toPicture),
    news: shelf(
      'news',
      previous?.news,
      (id) => toNews(records.news.get(id)!, lookups),
      (a, b) => b.date.iso.localeCompare(a.date.iso),
    ),
    projects: shelf(
      'projects',
      previous?.projects,
      (id) => toProject(records.projects.get(id)!, lookups),
      (a, b) => (b.startsOn?.iso ?? '').localeCompare(a.startsOn?.iso ?? ''),
    ),
    municipalities: shelf(
      'municipalities',
      previous?.municipalities,
      (id) => toMunicipality(records.municipalities.get(id)!, lookups),
      (a, b) => a.name.localeCompare(b.name, 'de'),
    ),
    pages: shelf(
      'pages',
      previous?.pages,
      (id) => toPage(records.pages.get(id)!, lookups),
      (a, b) => a.title.localeCompare(b.title, 'de'),
    ),
  }
  const easyTexts = makeEasyTexts(records, view, lookups)
  return {
    ...view,
    lookups,
    easyTexts,
    easyByPath: new Map(
      easyTexts.map(({ text, source }) => [documentPath(source.kind, source.slug), text]),
    ),
    formerSlugs: formerSlugs(records),
    uploads: uploads(records),
  }
}

function makeLookups(records: Records): Lookups {
  const easyBySource = new Map<string, EasyTextRef>()
  for (const record of records['easy-texts'].values()) {
    easyBySource.set(`${record.source.relationTo}:${idOf(record.source.value)}`, {
      title: record.title,
      check: toCheck(record),
    })
  }
  const topic = (id: string) => ofRecord(records.topics.get(id), toTopic)
  return {
    topic,
    picture: (id) => ofRecord(records.media.get(id), toPicture),
    download: (id) => ofRecord(records.documents.get(id), toDownload),
    contact: (id) => ofRecord(records.contacts.get(id), (record) => toContact(record, topic)),
    projectSlug: (id) => records.projects.get(id)?.slug,
    easy: (collection, id) => easyBySource.get(`${collection}:${id}`),
    documentPath: (collection, id) => {
      if (!isContentCollection(collection)) return undefined
      const record = records[collection].get(id)
      return record === undefined ? undefined : documentPath(KIND_OF.kind(collection), record.slug)
    },
  }
}

/** Documents that must be made anew: the changed ones, and those whose easy text changed; all when a shared part did. */
function staleIds(records: Records, reuse: Reuse | undefined): Set<string> | 'all' {
  if (reuse === undefined) return 'all'
  const stale = new Set<string>()
  for (const { scope, id } of reuse.changed) {
    if (scope === 'easy-texts') {
      const source = records['easy-texts'].get(id)?.source
      // A withdrawn easy text is no longer in the records, so its source is not known any more.
      if (source === undefined) return 'all'
      stale.add(`${source.relationTo}:${idOf(source.value)}`)
    } else if (isContentCollection(scope)) stale.add(`${scope}:${id}`)
    else return 'all'
  }
  return stale
}

type Shelves = Pick<ContentView, 'news' | 'projects' | 'municipalities' | 'pages'>

function makeEasyTexts(
  records: Records,
  shelves: Shelves,
  lookups: Lookups,
): ContentView['easyTexts'] {
  return [...records['easy-texts'].values()]
    .flatMap((record) => {
      const source = shelves[record.source.relationTo].byId.get(idOf(record.source.value))
      // Without its published source an easy text has no address.
      return source === undefined ? [] : [{ text: toEasyText(record, source, lookups), source }]
    })
    .sort((a, b) => b.text.updatedAt.localeCompare(a.text.updatedAt))
}

function formerSlugs(records: Records): Map<string, string> {
  const moved = new Map<string, string>()
  for (const collection of ['news', 'projects', 'pages', 'municipalities'] as const) {
    for (const record of records[collection].values()) {
      for (const old of record.formerSlugs ?? [])
        moved.set(`${KIND_OF.kind(collection)}:${old}`, record.slug)
    }
  }
  return moved
}

function uploads(records: Records): Map<string, string> {
  const types = new Map<string, string>()
  const add = (
    collection: string,
    file: { filename?: string | null; mimeType?: string | null } | undefined,
  ) => {
    if (file?.filename && file.mimeType) types.set(`${collection}/${file.filename}`, file.mimeType)
  }
  for (const media of records.media.values()) {
    add('media', media)
    for (const size of Object.values(media.sizes ?? {})) add('media', size)
  }
  for (const document of records.documents.values()) add('documents', document)
  return types
}

function toShelf<D extends ContentDocument>(
  documents: D[],
  order: (a: D, b: D) => number,
): Shelf<D> {
  return {
    list: documents.sort(order),
    byId: new Map(documents.map((document) => [document.id, document])),
    bySlug: new Map(documents.map((document) => [document.slug, document])),
  }
}

function byName<T>(items: T[], name: (item: T) => string): T[] {
  return items.sort((a, b) => name(a).localeCompare(name(b), 'de'))
}

function ofRecord<Record, Value>(
  record: Record | undefined,
  make: (record: Record) => Value,
): Value | undefined {
  return record === undefined ? undefined : make(record)
}
