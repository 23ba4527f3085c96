import { escapeXml } from './xml'

export interface SitemapEntry {
  /** Whole address. */
  url: string
  /** ISO date of the last change, where known. */
  updatedAt?: string
  /** The same page in every language variant, itself too. */
  alternates: { language: string; url: string }[]
}

/** Sitemap (sitemaps.org) with the language variants of each page. */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(urlElement).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls}
</urlset>
`
}

/** Index of a sitemap in parts (sitemaps.org). */
export function sitemapIndexXml(partUrls: readonly string[]): string {
  const parts = partUrls.map((url) => `  <sitemap>\n    <loc>${escapeXml(url)}</loc>\n  </sitemap>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${parts.join('\n')}
</sitemapindex>
`
}

function urlElement({ url, updatedAt, alternates }: SitemapEntry): string {
  const lines = [`    <loc>${escapeXml(url)}</loc>`]
  if (updatedAt !== undefined)
    lines.push(`    <lastmod>${escapeXml(updatedAt.slice(0, 10))}</lastmod>`)
  for (const { language, url: href } of alternates) {
    lines.push(
      `    <xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(href)}"/>`,
    )
  }
  return `  <url>\n${lines.join('\n')}\n  </url>`
}
