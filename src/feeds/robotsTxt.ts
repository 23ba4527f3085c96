export interface RobotsRules {
  sitemapUrl: string
  /** A demonstration must not be found in place of the county's real site. */
  isDemo: boolean
  /** Paths that are of no use to search engines. */
  closedPaths: readonly string[]
}

/** Rules for search engines (RFC 9309). */
export function robotsTxt({ sitemapUrl, isDemo, closedPaths }: RobotsRules): string {
  if (isDemo) return 'User-agent: *\nDisallow: /\n'
  const closed = closedPaths.map((path) => `Disallow: ${path}\n`).join('')
  return `User-agent: *\n${closed}\nSitemap: ${sitemapUrl}\n`
}
