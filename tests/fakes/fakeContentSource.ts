import type { Absence, ContentSource } from '../../src/content/contentSource'
import type {
  Contact,
  ContentDocument,
  ContentKind,
  Figures,
  Municipality,
  NewsArticle,
  Page,
  Project,
  Topic,
} from '../../src/content/documents'
import type { EasyText, GlossaryWord } from '../../src/content/easyText'
import type {
  AccessibilityStatement,
  EasyHomeContent,
  HomeContent,
  NavigationLink,
  SiteInfo,
} from '../../src/content/site'
import type { PublicCase } from '../../src/content/publicCase'
import type { Picture } from '../../src/content/text'
import {
  buildAccessibilityStatement,
  buildEasyHome,
  buildFigures,
  buildHome,
  buildNavigation,
  buildSiteInfo,
} from '../builders'

/** What a fake content source holds; what is left out is empty or an example. */
export interface FakeContent {
  revision: number
  site: SiteInfo
  navigation: NavigationLink[]
  home: HomeContent
  easyHome: EasyHomeContent
  accessibilityStatement: AccessibilityStatement
  barrierCases: PublicCase[]
  countyFigures: Figures
  topics: Topic[]
  contacts: Contact[]
  /** In any order: the fake sorts as the real one does. */
  news: NewsArticle[]
  projects: Project[]
  municipalities: Municipality[]
  pages: Page[]
  easyTexts: { text: EasyText; source: ContentDocument }[]
  glossary: GlossaryWord[]
  /** By `kind/slug`, for example `news/alte-meldung`. */
  absences: Record<string, Absence>
  pictures: Picture[]
}

/** Content of a site, from memory, in the order that the port promises. */
export function fakeContentSource(partial: Partial<FakeContent> = {}): ContentSource {
  const easyTexts = partial.easyTexts ?? []
  const news = [...(partial.news ?? [])].sort((a, b) => b.date.iso.localeCompare(a.date.iso))
  const projects = partial.projects ?? []
  const municipalities = [...(partial.municipalities ?? [])].sort((a, b) =>
    a.name.localeCompare(b.name, 'de'),
  )
  const pages = partial.pages ?? []
  return {
    ...settings(partial),
    revision: partial.revision ?? 1,
    topics: () => partial.topics ?? [],
    contacts: () => partial.contacts ?? [],
    news: () => news,
    projects: () => projects,
    municipalities: () => municipalities,
    pages: () => pages,
    newsBySlug: (slug) => bySlug(news, slug),
    projectBySlug: (slug) => bySlug(projects, slug),
    municipalityBySlug: (slug) => bySlug(municipalities, slug),
    pageBySlug: (slug) => bySlug(pages, slug),
    easyText: (kind, slug) => easyTexts.find(({ text }) => isOf(text, kind, slug))?.text,
    easyTexts: () => easyTexts,
    glossary: () => partial.glossary ?? [],
    absence: (kind, slug) => partial.absences?.[`${kind}/${slug}`] ?? { reason: 'unknown' },
    pictures: () => partial.pictures ?? [],
  }
}

function settings(partial: Partial<FakeContent>) {
  const statement = partial.accessibilityStatement ?? buildAccessibilityStatement()
  const site = partial.site ?? buildSiteInfo()
  const navigation = partial.navigation ?? buildNavigation()
  const home = partial.home ?? buildHome()
  const easyHome = partial.easyHome ?? buildEasyHome()
  const figures = partial.countyFigures ?? buildFigures()
  return {
    site: () => site,
    navigation: () => navigation,
    home: () => home,
    easyHome: () => easyHome,
    accessibilityStatement: () => statement,
    barrierCases: () => partial.barrierCases ?? [],
    countyFigures: () => figures,
  }
}

function bySlug<T extends { slug: string }>(documents: readonly T[], slug: string): T | undefined {
  return documents.find((document) => document.slug === slug)
}

function isOf(text: EasyText, kind: ContentKind, slug: string): boolean {
  return text.source.kind === kind && text.source.slug === slug
}
