import type { ContentSource } from '../../content/contentSource'
import type { EasyCheck } from '../../content/easyText'
import { atomFeed } from '../../feeds/atomFeed'
import { robotsTxt } from '../../feeds/robotsTxt'
import { securityTxt } from '../../feeds/securityTxt'
import type { TestRun } from '../../statement/types'
import type { PageRoute } from '../page'
import { statementAsJson } from '../pages/accessibility/accessibilityModel'
import { easyPath, pathOf, paths } from '../paths'
import { readersOf } from '../readersOf'

export interface TextParts {
  content: ContentSource
  siteUrl: string
  today: string
  testRun?: TestRun
  routes: readonly PageRoute[]
}

const FEED_LENGTH = 30

/** Atom feed of the newest articles. */
export function newsFeed({ content, siteUrl }: TextParts): string {
  const site = content.site()
  const channel = {
    title: `${site.name} ${site.nameSuffix}: Aktuelles`,
    description: `Neues von ${site.office}`,
    url: siteUrl + paths.feed,
    pageUrl: siteUrl + paths.newsList,
    language: 'de',
    publisher: site.office,
  }
  const entries = content
    .news()
    .slice(0, FEED_LENGTH)
    .map((article) => ({
      title: article.title,
      summary: article.teaser,
      url: siteUrl + pathOf(article),
      updatedAt: article.updatedAt,
      ...(article.date.precision === 'day' && { publishedOn: article.date.iso }),
    }))
  return atomFeed(channel, entries)
}

/** Atom feed of the newest articles in Leichte Sprache. */
export function easyNewsFeed({ content, siteUrl }: TextParts): string {
  const site = content.site()
  const channel = {
    title: `${site.name} ${site.nameSuffix}: Aktuelles in Leichter Sprache`,
    description: `Neues von ${site.office} in Leichter Sprache`,
    url: siteUrl + paths.easyFeed,
    pageUrl: siteUrl + easyPath(paths.newsList),
    language: 'de-simple',
    publisher: site.office,
  }
  const news = content.easyTexts().filter(({ source }) => source.kind === 'news')
  const entries = news.slice(0, FEED_LENGTH).map(({ text, source }) => ({
    title: text.title,
    summary: text.teaser,
    url: siteUrl + easyPath(pathOf(source)),
    updatedAt: text.updatedAt,
    categories: [checkCategory(siteUrl, text.check)],
  }))
  return atomFeed(channel, entries)
}

/** Whether test readers checked a text; only signatures under exactly this text make it "geprueft". */
function checkCategory(siteUrl: string, check: EasyCheck) {
  const scheme = `${siteUrl}${paths.easyHome}#zeichen`
  return check.state === 'checked'
    ? { scheme, term: 'geprueft', label: `Leichte Sprache – geprüft von ${readersOf(check)}` }
    : { scheme, term: 'ungeprueft', label: 'Noch nicht geprüft' }
}

/** Rules for search engines. */
export function robots({ content, siteUrl }: TextParts): string {
  return robotsTxt({
    sitemapUrl: siteUrl + paths.sitemap,
    isDemo: content.site().isDemo,
    closedPaths: ['/admin', '/api', '/pruefraum', paths.search, easyPath(paths.search)],
  })
}

/** Whom to tell about a security hole. */
export function security({ content, siteUrl, today }: TextParts): string {
  return securityTxt({ mail: content.site().mail, url: siteUrl + paths.securityTxt, today })
}

/** The accessibility statement for machines, for example for a central directory of statements. */
export function accessibilityStatementJson(parts: TextParts): string {
  return `${JSON.stringify(statementAsJson(parts), null, 2)}\n`
}
