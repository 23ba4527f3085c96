import type { ContentSource } from '../../content/contentSource'
import { robotsTxt } from '../../feeds/robotsTxt'
import { securityTxt } from '../../feeds/securityTxt'
import type { TestRun } from '../../statement/types'
import type { PageRoute } from '../page'
import { statementAsJson } from '../pages/accessibility/accessibilityModel'
import { easyPath, paths } from '../paths'

export interface TextParts {
  content: ContentSource
  siteUrl: string
  today: string
  testRun?: TestRun
  routes: readonly PageRoute[]
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
