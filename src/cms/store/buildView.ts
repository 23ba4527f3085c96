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
import { dependsOn, keyOfDocument, noting } from './dependencies'
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

export interface Reuse {
  previous: ContentView
  changed: readonly { scope: PublicCollection; id: string }[]
}

/**
 * Makes the view. With `reuse`, documents that no change can have touched stay the very same objects,
 * so that search and caches see what is new.
 */
export function buildView(records: Records, states: EasyStates, reuse?: Reuse): ContentView {
  const lookups = makeLookups(records, states)
  const stale = reuse && staleKeys(records, reuse)
  const { previous } = reuse ?? {}
  const shared = { lookups, stale }
  const view = {
    ...makeSmall(records, lookups),
    news: makeShelf({
      records: records.news,
      collection: 'news',
      old: previous?.news,
      ...shared,
      make: toNews,
      order: newestFirst,
    }),
    projects: makeShelf({
      records: records.projects,
      collection: 'projects',
      old: previous?.projects,
      ...shared,
      make: toProject,
      order: latestStartFirst,
    }),
    municipalities: makeShelf({
      records: records.municipalities,
      collection: 'municipalities',
      old: previous?.municipalities,
      ...shared,
      make: toMunicipality,
      order: (a, b) => byTitle(a, b),
    }),
    pages: makeShelf({
      records: records.pages,
      collection: 'pages',
      old: previous?.pages,
      ...shared,
      make: toPage,
      order: (a, b) => byTitle(a, b),
    }),
  }
  const easyTexts = makeEasyTexts(records, view, { ...shared, old: previous?.easyTexts })
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

/** ISO dates are in order as they are; comparing them by the rules of a language takes ten times as long. */
const later = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1)
/** Of one day, the one whose address comes later; each database reads its records in an order of its own. */
const newestFirst = (a: NewsArticle, b: NewsArticle) =>
  later(a.date.iso, b.date.iso) || later(a.slug, b.slug)
const latestStartFirst = (a: Project, b: Project) =>
  later(a.startsOn?.iso ?? '', b.startsOn?.iso ?? '') || later(a.slug, b.slug)
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

/** What is made again, and with what. */
interface Making {
  lookups: Lookups
  /** Keys of all that changed; `undefined`: everything is made. */
  stale: ReadonlySet<string> | undefined
}

interface ShelfArgs<Record, D> extends Making {
  records: Map<string, Record>
  collection: ContentCollection
  old: Shelf<D> | undefined
  make(record: Record, lookups: Lookups): D
  order(a: D, b: D): number
}

/** Documents that nothing has touched stay the very same objects. */
function makeShelf<Record, D extends ContentDocument>(args: ShelfArgs<Record, D>): Shelf<D> {
  const { collection, lookups, make, old, order, records, stale } = args
  const documents = [...records].map(([id, record]) => {
    const known = old?.byId.get(id)
    const isFresh = known && stale && !stale.has(`${collection}:${id}`) && !dependsOn(known, stale)
    return isFresh ? known : noting(lookups, (watched) => make(record, watched))
  })
  return toShelf(documents, order)
}

/** Keys of all that changed; a document changes with its easy text, whose title and label it shows. */
function staleKeys(records: Records, { changed, previous }: Reuse): Set<string> {
  const stale = new Set(changed.map(({ id, scope }) => `${scope}:${id}`))
  for (const { scope, id } of changed) {
    if (scope !== 'easy-texts') continue
    const source = records['easy-texts'].get(id)?.source
    if (source !== undefined) stale.add(`${source.relationTo}:${idOf(source.value)}`)
    // A withdrawn easy text is no longer in the records, and one may have been given to another document.
    const before = previous.easyTexts.find(({ text }) => text.id === id)
    if (before !== undefined) stale.add(keyOfDocument(before.source))
  }
  return stale
}

type Shelves = Pick<ContentView, 'news' | 'projects' | 'municipalities' | 'pages'>

function makeEasyTexts(
  records: Records,
  shelves: Shelves,
  { lookups, old, stale }: Making & { old: ContentView['easyTexts'] | undefined },
): ContentView['easyTexts'] {
  const known = new Map((stale && old)?.map((one) => [one.text.id, one]))
  return [...records['easy-texts'].values()]
    .flatMap((record) => {
      const source = shelves[record.source.relationTo].byId.get(idOf(record.source.value))
      // Without its published source an easy text has no address.
      if (source === undefined) return []
      const before = known.get(record.id)
      if (before?.source === source && stale && !dependsOn(before.text, stale)) return [before]
      return [{ text: noting(lookups, (watched) => toEasyText(record, source, watched)), source }]
    })
    .sort((a, b) => later(a.text.updatedAt, b.text.updatedAt) || later(a.text.id, b.text.id))
}

function byName<T>(items: T[], name: (item: T) => string): T[] {
  return items.sort((a, b) => name(a).localeCompare(name(b), 'de'))
}
