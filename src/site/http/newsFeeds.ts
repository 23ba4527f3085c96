import type { ContentSource } from '../../content/contentSource'
import type { EasyCheck } from '../../content/easyText'
import { atomFeed } from '../../feeds/atomFeed'
import type { FeedChannel, FeedEntry } from '../../feeds/atomFeed'
import { easyPath, pathOf, paths } from '../paths'
import { readersOf } from '../readersOf'
import type { TextParts } from './machineTexts'

/** Entries in one part: it takes the same time however many articles there are. */
const PART = 30

/** A feed of all articles of one language variant, the newest first, in parts. */
export interface NewsFeed {
  /** Address of a part; the first one is what people subscribe to. */
  path(part: number | string): string
  count(content: ContentSource): number
  channel(parts: TextParts): FeedChannel
  entries(parts: TextParts, from: number, to: number): FeedEntry[]
}

export const standardFeed: NewsFeed = {
  path: (part) => (part === 1 ? paths.feed : paths.feedPart(part)),
  count: (content) => content.news().length,
  channel: ({ content, siteUrl }) => {
    const { name, nameSuffix, office } = content.site()
    return {
      title: `${name} ${nameSuffix}: Aktuelles`,
      description: `Neues von ${office}`,
      url: siteUrl + paths.feed,
      pageUrl: siteUrl + paths.newsList,
      language: 'de',
      publisher: office,
    }
  },
  entries: ({ content, siteUrl }, from, to) =>
    content
      .news()
      .slice(from, to)
      .map((article) => ({
        title: article.title,
        summary: article.teaser,
        url: siteUrl + pathOf(article),
        updatedAt: article.updatedAt,
        ...(article.date.precision === 'day' && { publishedOn: article.date.iso }),
      })),
}

const easyNews = (content: ContentSource) =>
  content.easyTexts().filter(({ source }) => source.kind === 'news')

export const easyFeed: NewsFeed = {
  path: (part) => (part === 1 ? paths.easyFeed : easyPath(paths.feedPart(part))),
  count: (content) => easyNews(content).length,
  channel: ({ content, siteUrl }) => {
    const { name, nameSuffix, office } = content.site()
    return {
      title: `${name} ${nameSuffix}: Aktuelles in Leichter Sprache`,
      description: `Neues von ${office} in Leichter Sprache`,
      url: siteUrl + paths.easyFeed,
      pageUrl: siteUrl + easyPath(paths.newsList),
      language: 'de-simple',
      publisher: office,
    }
  },
  entries: ({ content, siteUrl }, from, to) =>
    easyNews(content)
      .slice(from, to)
      .map(({ text, source }) => ({
        title: text.title,
        summary: text.teaser,
        url: siteUrl + easyPath(pathOf(source)),
        updatedAt: text.updatedAt,
        categories: [checkCategory(siteUrl, text.check)],
      })),
}

/** One part, counted from 1, as Atom with links to its neighbours; `undefined` where there is none of this number. */
export function feedPart(feed: NewsFeed, parts: TextParts, number: number): string | undefined {
  const last = Math.max(1, Math.ceil(feed.count(parts.content) / PART))
  if (number > last) return undefined
  const url = (part: number) => parts.siteUrl + feed.path(part)
  const links = [
    { rel: 'first' as const, part: 1 },
    { rel: 'previous' as const, part: number - 1 },
    { rel: 'next' as const, part: number + 1 },
    { rel: 'last' as const, part: last },
  ].filter(({ part }) => part >= 1 && part <= last)
  const channel = {
    ...feed.channel(parts),
    url: url(number),
    ...(last > 1 && { parts: links.map(({ rel, part }) => ({ rel, url: url(part) })) }),
  }
  return atomFeed(channel, feed.entries(parts, (number - 1) * PART, number * PART))
}

/** Whether test readers checked a text; only signatures under exactly this text make it "geprueft". */
function checkCategory(siteUrl: string, check: EasyCheck) {
  const scheme = `${siteUrl}${paths.easyHome}#zeichen`
  return check.state === 'checked'
    ? { scheme, term: 'geprueft', label: `Leichte Sprache – geprüft von ${readersOf(check)}` }
    : { scheme, term: 'ungeprueft', label: 'Noch nicht geprüft' }
}
