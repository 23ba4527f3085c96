import type {
  Contact,
  ContentKind,
  ContentDocument,
  Figures,
  Municipality,
  NewsArticle,
  Page,
  Project,
  Topic,
} from './documents'
import type { EasyText, GlossaryWord } from './easyText'
import type {
  AccessibilityStatement,
  EasyHomeContent,
  HomeContent,
  NavigationLink,
  SiteInfo,
} from './site'
import type { PublicCase } from './publicCase'
import type { Picture } from './text'

/** What is known of an address that has no page. */
export type Absence =
  | { reason: 'unknown' }
  /** It was public and was taken away (410). */
  | { reason: 'gone'; title: string }
  /** It lives at another address now (301). */
  | { reason: 'moved'; toSlug: string }

/**
 * All that the public site may see: published, not trashed, nothing internal.
 * Reading is synchronous and from memory, so one page is always of one revision and never waits for the database.
 */
export interface ContentSource {
  /** Rises with every committed change of published content. */
  readonly revision: number
  site(): SiteInfo
  navigation(): NavigationLink[]
  home(): HomeContent
  easyHome(): EasyHomeContent
  accessibilityStatement(): AccessibilityStatement
  /** Reported barriers without personal data, newest first. */
  barrierCases(): readonly PublicCase[]
  /** Figures of the whole county. */
  countyFigures(): Figures
  topics(): Topic[]
  contacts(): Contact[]
  /** Newest first. */
  news(): readonly NewsArticle[]
  projects(): readonly Project[]
  /** In the order of their names. */
  municipalities(): readonly Municipality[]
  pages(): readonly Page[]
  newsBySlug(slug: string): NewsArticle | undefined
  projectBySlug(slug: string): Project | undefined
  municipalityBySlug(slug: string): Municipality | undefined
  pageBySlug(slug: string): Page | undefined
  /** The easy variant of a document, if it is published. */
  easyText(kind: ContentKind, slug: string): EasyText | undefined
  /** All published easy variants, newest first. */
  easyTexts(): readonly { text: EasyText; source: ContentDocument }[]
  /** The dictionary of hard words, in the order of the words. */
  glossary(): readonly GlossaryWord[]
  /** Why a document has no page. */
  absence(kind: ContentKind, slug: string): Absence
  /** Every picture that a public page shows, for the picture credits page. */
  pictures(): readonly Picture[]
}
