import { Feed } from 'feed'

import { escapeXml } from './xml'

/** What a feed says of itself. */
export interface FeedChannel {
  title: string
  description: string
  /** Address of the feed itself. */
  url: string
  /** Address of the page that shows the same entries. */
  pageUrl: string
  /** BCP 47 tag of the entries' language. */
  language: string
  publisher: string
  /** Addresses of other parts of a feed that is too long for one (RFC 5005 § 3). */
  parts?: readonly { rel: 'first' | 'previous' | 'next' | 'last'; url: string }[]
}

export interface FeedEntry {
  title: string
  summary: string
  url: string
  /** ISO date and time. */
  updatedAt: string
  /** ISO date, where the day is known. */
  publishedOn?: string
  /** Machine-readable marks: a term of a scheme, with a label for people. */
  categories?: readonly { scheme: string; term: string; label: string }[]
}

/** Atom feed (RFC 4287) of the newest entries. */
export function atomFeed(channel: FeedChannel, entries: readonly FeedEntry[]): string {
  const feed = new Feed({
    id: channel.url,
    title: channel.title,
    description: channel.description,
    link: channel.pageUrl,
    language: channel.language,
    feedLinks: { atom: channel.url },
    author: { name: channel.publisher },
    generator: false,
    updated: newest(entries),
  })
  for (const entry of entries) {
    feed.addItem({
      id: entry.url,
      title: asHtml(entry.title),
      description: asHtml(entry.summary),
      link: entry.url,
      date: new Date(entry.updatedAt),
      ...(entry.publishedOn !== undefined && { published: new Date(entry.publishedOn) }),
      ...(entry.categories !== undefined && {
        category: entry.categories.map(({ label, scheme, term }) => ({
          name: label,
          scheme,
          term,
        })),
      }),
    })
  }
  // The library writes no language into Atom, but screen readers and voices choose by it; nor does it know of parts.
  const links = (channel.parts ?? []).map(
    ({ rel, url }) => `<link rel="${rel}" href="${escapeXml(url)}"/>`,
  )
  return feed
    .atom1()
    .replace('<feed ', `<feed xml:lang="${channel.language}" `)
    .replace('<link rel="self"', [...links, '<link rel="self"'].join('\n    '))
}

/** The library declares titles and texts as HTML, so feed readers would take words in angle brackets for markup. */
const asHtml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** An empty feed still needs a date (RFC 4287 § 4.1.1); a fixed one keeps its bytes the same. */
function newest(entries: readonly FeedEntry[]): Date {
  const times = entries.map((entry) => Date.parse(entry.updatedAt))
  return new Date(Math.max(0, ...times))
}
