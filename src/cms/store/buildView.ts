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
import type { EasyText, GlossaryWord } from '../../content/easyText'
import type { Picture } from '../../content/text'
import { idOf } from '../richText/toBlocks'
import type { EasyStates } from './easyStates'
import { isContentCollection } from './kinds'
import type { ContentCollection } from './kinds'
import { formerSlugs, makeLookups, uploads } from './lookups'
import type { PublicCollection, Records } from './records'
import { toShelf } from './shelf'
import type { Shelf } from './shelf'
import { toContact, toMunicipality, toNews, toPage, toProject, toTopic } from './toDocuments'
import type { Lookups } from './toDocuments'
import { toEasyText } from './toEasyText'
import { toGlossaryWord } from './toGlossary'
import { toPicture } from './toPicture'

/** Everything that pages read, made of the records of one moment. */
export interface ContentView {
  topics: Topic[]
  contacts: Contact[]
  pictures: Picture[]
  glossary: GlossaryWord[]
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
export function buildView(records: Records, states: EasyStates, reuse?: Reuse): ContentView {
  const lookups = makeLookups(records, states)
  const stale = staleIds(records, reuse)
  const { previous } = reuse ?? {}
  const view = {
    ...makeSmall(records, lookups),
    news: makeShelf({
      records: records.news,
      collection: 'news',
      old: previous?.news,
      stale,
      make: (record) => toNews(record, lookups),
      order: newestFirst,
    }),
    projects: makeShelf({
      records: records.projects,
      collection: 'projects',
      old: previous?.projects,
      stale,
      make: (record) => toProject(record, lookups),
      order: latestStartFirst,
    }),
    municipalities: makeShelf({
      records: records.municipalities,
      collection: 'municipalities',
      old: previous?.municipalities,
      stale,
      make: (record) => toMunicipality(record, lookups),
      order: (a, b) => byTitle(a, b),
    }),
    pages: makeShelf({
      records: records.pages,
      collection: 'pages',
      old: previous?.pages,
      stale,
      make: (record) => toPage(record, lookups),
      order: (a, b) => byTitle(a, b),
    }),
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

const newestFirst = (a: NewsArticle, b: NewsArticle) => b.date.iso.localeCompare(a.date.iso)
const latestStartFirst = (a: Project, b: Project) =>
  (b.startsOn?.iso ?? '').localeCompare(a.startsOn?.iso ?? '')
const byTitle = (a: ContentDocument, b: ContentDocument) => a.title.localeCompare(b.title, 'de')

function makeSmall(
  records: Records,
  lookups: Lookups,
): Pick<ContentView, 'topics' | 'contacts' | 'pictures' | 'glossary'> {
  return {
    topics: byName([...records.topics.values()].map(toTopic), (topic) => topic.name),
    contacts: byName(
      [...records.contacts.values()].map((record) => toContact(record, lookups.topic)),
      (contact) => contact.role,
    ),
    pictures: [...records.media.values()].map(toPicture),
    glossary: byName([...records.glossary.values()].map(toGlossaryWord), ({ word }) => word),
  }
}

interface ShelfArgs<Record, D> {
  records: Map<string, Record>
  collection: ContentCollection
  old: Shelf<D> | undefined
  stale: Set<string> | 'all'
  make(record: Record): D
  order(a: D, b: D): number
}

/** Documents that nothing has touched stay the very same objects. */
function makeShelf<Record, D extends ContentDocument>({
  records,
  collection,
  old,
  stale,
  make,
  order,
}: ShelfArgs<Record, D>): Shelf<D> {
  const documents = [...records].map(([id, record]) => {
    const isStale = stale === 'all' || stale.has(`${collection}:${id}`)
    return (isStale ? undefined : old?.byId.get(id)) ?? make(record)
  })
  return toShelf(documents, order)
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

function byName<T>(items: T[], name: (item: T) => string): T[] {
  return items.sort((a, b) => name(a).localeCompare(name(b), 'de'))
}
