import {
  EASY_PREFIX,
  captionsPath,
  casePath,
  documentPath,
  downloadPath,
  filmPath,
  mediaPath,
  pictogramPath,
} from '../content/addresses'
import type { ContentKind } from '../content/documents'

/** Every public address of the site, once. Values are path and query, never a host. */
export const paths = {
  home: '/',
  newsList: '/aktuelles',
  newsPage: (page: number) => (page <= 1 ? '/aktuelles' : `/aktuelles?seite=${page}`),
  news: (slug: string) => documentPath('news', slug),
  feed: '/aktuelles/feed.atom',
  feedPart: (part: number | string) => `/aktuelles/feed/${part}.atom`,
  easyFeed: `${EASY_PREFIX}/aktuelles/feed.atom`,
  projectList: '/projekte',
  project: (slug: string) => documentPath('project', slug),
  municipalityList: '/kommunen',
  municipality: (slug: string) => documentPath('municipality', slug),
  figures: '/zahlen',
  participate: '/mitmachen',
  contact: '/kontakt',
  topic: (slug: string) => `/themen/${slug}`,
  page: (slug: string) => documentPath('page', slug),
  portrait: '/kreis',
  imprint: '/impressum',
  privacy: '/datenschutz',
  accessibility: '/barrierefreiheit',
  accessibilityJson: '/barrierefreiheit.json',
  reportBarrier: '/barriere-melden',
  reportList: '/barriere-melden/liste',
  reportListPage: (page: number) =>
    page <= 1 ? '/barriere-melden/liste' : `/barriere-melden/liste?seite=${page}`,
  findCase: casePath(),
  reportCase: (key: string) => casePath(key),
  pictureCredits: '/bildnachweise',
  contents: '/inhalt',
  signLanguage: '/gebaerdensprache',
  glossary: '/woerterbuch',
  search: '/suche',
  wish: '/wunsch',
  easyHome: EASY_PREFIX,
  sitemap: '/sitemap.xml',
  sitemapPart: (part: number | string) => `/sitemap/${part}.xml`,
  robots: '/robots.txt',
  securityTxt: '/.well-known/security.txt',
  health: '/healthz',
  ready: '/readyz',
  media: mediaPath,
  documents: downloadPath,
  films: filmPath,
  captions: captionsPath,
  pictogram: pictogramPath,
  asset: (file: string) => `/assets/${file}`,
  preview: (token: string) => `/vorschau/${token}`,
} as const

/** Address of the standard variant of a document. */
export function pathOf(document: { kind: ContentKind; slug: string }): string {
  return documentPath(document.kind, document.slug)
}

/** Address of the easy variant of any standard path: the same path behind one prefix. */
export function easyPath(standardPath: string): string {
  return standardPath === '/' ? EASY_PREFIX : `${EASY_PREFIX}${standardPath}`
}

/** Standard addresses whose easy page the site makes itself where no editor has written one; and all topics. */
const MADE_EASY: ReadonlySet<string> = new Set([
  paths.home,
  paths.newsList,
  paths.projectList,
  paths.municipalityList,
  paths.figures,
  paths.participate,
  paths.portrait,
  paths.contact,
  paths.reportBarrier,
  paths.findCase,
  paths.reportList,
  paths.accessibility,
  paths.signLanguage,
  paths.search,
])

/** Address of the easy page that the site always has for a standard address. */
export function alwaysEasyPath(standardPath: string): string | undefined {
  const isAlways = MADE_EASY.has(standardPath) || standardPath.startsWith(paths.topic(''))
  return isAlways ? easyPath(standardPath) : undefined
}

/** Whether an address belongs to the easy site. */
export function isEasyPath(path: string): boolean {
  return path === EASY_PREFIX || path.startsWith(`${EASY_PREFIX}/`)
}
