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
import type { Dependents } from './dependencies'
import type { EasyIndex } from './easyIndex'
import type { Finder, LayeredMap } from './layered'
import type { PublicCollection } from './records'
import type { PartLookups } from './toDocuments'

/** Documents of one kind, found in three ways. */
export interface Shelf<Document> {
  list: readonly Document[]
  byId: LayeredMap<Document>
  bySlug: LayeredMap<Document>
}

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
  easyTexts: readonly EasyEntry[]
  easyById: LayeredMap<EasyEntry>
  /** By the path of the standard variant. */
  easyByPath: LayeredMap<EasyText>
  /** `kind:old-slug` → present slug. */
  formerSlugs: Finder<string>
  /** `collection/file` → MIME type, of every public upload and each of its sizes. */
  uploads: ReadonlyMap<string, string>
  parts: PartLookups
  easy: EasyIndex
  dependents: Dependents
}

/** An easy text with the document that it belongs to. */
export interface EasyEntry {
  text: EasyText
  source: ContentDocument
}

export interface Reuse {
  previous: ContentView
  changed: readonly { scope: PublicCollection; id: string }[]
}

/** What was made before, unless something of these collections has changed. */
export type Kept = (...scopes: PublicCollection[]) => ContentView | undefined

export type Shelves = Pick<ContentView, 'news' | 'projects' | 'municipalities' | 'pages'>
