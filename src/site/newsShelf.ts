import type { NewsArticle } from '../content/documents'

/** What a list of news is narrowed to, by slug and year. */
export interface NewsChoice {
  topic?: string | undefined
  year?: string | undefined
}

/** The news ordered once for every way in which they are listed and counted, however many there are. */
export interface NewsShelf {
  /** Newest first; what has no known date comes last. */
  list(choice: NewsChoice): readonly NewsArticle[]
  /** How many of them have a variant in Leichte Sprache. */
  easyCount(choice: NewsChoice): number
  /** Years with news, newest first. */
  years: readonly string[]
}

const shelves = new WeakMap<readonly NewsArticle[], NewsShelf>()

/** Of one state of the news; the same list gives the same shelf. */
export function newsShelf(news: readonly NewsArticle[]): NewsShelf {
  const known = shelves.get(news)
  if (known !== undefined) return known
  const made = makeShelf(news)
  shelves.set(news, made)
  return made
}

/** Year of an article, where its date is known. */
export function yearOfNews({ date }: NewsArticle): string | undefined {
  return date.precision === 'unknown' ? undefined : date.iso.slice(0, 4)
}

function makeShelf(news: readonly NewsArticle[]): NewsShelf {
  const lists = new Map<string, NewsArticle[]>()
  const easy = new Map<string, number>()
  const years = new Set<string>()
  for (const article of datedFirst(news)) {
    const year = yearOfNews(article)
    if (year !== undefined) years.add(year)
    for (const key of keysOf(article, year)) {
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [article])
      else list.push(article)
      if (article.easy !== undefined) easy.set(key, (easy.get(key) ?? 0) + 1)
    }
  }
  return {
    list: (choice) => lists.get(keyOf(choice)) ?? [],
    easyCount: (choice) => easy.get(keyOf(choice)) ?? 0,
    years: [...years].sort().reverse(),
  }
}

/** The date of an undated article is only for sorting: it must not stand between the years. */
function datedFirst(articles: readonly NewsArticle[]): NewsArticle[] {
  return [
    ...articles.filter((article) => yearOfNews(article) !== undefined),
    ...articles.filter((article) => yearOfNews(article) === undefined),
  ]
}

function keysOf(article: NewsArticle, year: string | undefined): string[] {
  const topics = new Set<string | undefined>([undefined, ...article.topics.map(({ slug }) => slug)])
  return [...topics].flatMap((topic) => [
    keyOf({ topic }),
    ...(year === undefined ? [] : [keyOf({ topic, year })]),
  ])
}

const keyOf = ({ topic = '', year = '' }: NewsChoice): string => `${topic} ${year}`
