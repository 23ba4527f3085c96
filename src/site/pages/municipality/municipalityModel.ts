import type { ContentSource } from '../../../content/contentSource'
import type { Municipality, NewsArticle, TopicLook } from '../../../content/documents'
import type { Block, Inline } from '../../../content/text'
import { newsOnCard } from '../../cards'
import type { NewsOnCard } from '../../cards'
import { latestPoint, rankByPopulation } from '../../figures'
import { formatNumber } from '../../format'
import { selected } from '../../notedContent'
import { paths } from '../../paths'

/** Words for the places that a sentence can name; beyond them a number reads better. */
const RANKS = [
  'größte',
  'zweitgrößte',
  'drittgrößte',
  'viertgrößte',
  'fünftgrößte',
  'sechstgrößte',
  'siebtgrößte',
  'achtgrößte',
  'neuntgrößte',
  'zehntgrößte',
  'elftgrößte',
  'zwölftgrößte',
]

/** What a municipality's page shows of the others: who is next, and how they compare. */
export type Place = Pick<Municipality, 'slug' | 'name' | 'figures'>

export const allPlaces = (content: ContentSource): Place[] => selected(content, choosePlaces)

const choosePlaces = (content: ContentSource): Place[] =>
  content.municipalities().map(({ slug, name, figures }) => ({ slug, name, figures }))

/** One or two sentences made from the figures: how many people, and how that compares. */
export function figuresSentence(
  municipality: Municipality,
  all: readonly Place[],
  countyName: string,
): string {
  const latest = latestPoint(municipality.figures)
  if (!latest) return `Für ${municipality.name} liegen uns noch keine Zahlen vor.`
  const people = `In ${municipality.name} leben ${formatNumber(latest.total)} Menschen.`
  const place = rankByPopulation(municipality, all)
  if (!place || place.of < 2) return people
  const group = `der ${place.of} Kommunen im ${countyName}`
  return `${people} Damit ist die ${municipality.type} ${rankWord(place)} ${group}.`
}

/** The neighbours in the order of names, without going round. */
export function neighbours(
  municipality: Place,
  all: readonly Place[],
): { previous?: Place; next?: Place } {
  const index = all.findIndex((other) => other.slug === municipality.slug)
  if (index < 0) return {}
  return { previous: all[index - 1], next: all[index + 1] }
}

/** News that name the municipality in title or teaser, or link to its page. */
export function newsAbout(
  { name, slug }: Municipality,
  content: ContentSource,
  limit: number,
): NewsOnCard[] {
  return selected(content, chooseNews, limit, name, slug)
}

function chooseNews(
  content: ContentSource,
  limit: number,
  name: string,
  slug: string,
): NewsOnCard[] {
  const countyNames = [content.site().countyName, content.site().name]
  const isNamed = naming(name, countyNames)
  const path = paths.municipality(slug)
  return content
    .news()
    .filter((article) => isNamed(article) || article.body.some((block) => linksTo(block, path)))
    .slice(0, limit)
    .map(newsOnCard)
}

/** Words and address of a website, however the address was typed. */
export function websiteLink(website: string): { value: string; href: string } {
  const href = /^https?:\/\//.test(website) ? website : `https://${website}`
  return { value: href.replace(/^https?:\/\//, '').replace(/\/$/, ''), href }
}

/** Look of the page: that of its first topic. */
export function lookOf(municipality: Municipality): TopicLook {
  return municipality.topics[0]?.look ?? 'lake'
}

function rankWord({ rank, of }: { rank: number; of: number }): string {
  if (rank === of) return 'die kleinste'
  const word = RANKS[rank - 1]
  return word ? `die ${word}` : `auf Platz ${rank}`
}

/** Whether title or teaser name a place. "Kreis Düren" names the county and not the town of Düren. */
function naming(name: string, countyNames: readonly string[]): (article: NewsArticle) => boolean {
  const whole = new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'u')
  return ({ teaser, title }) =>
    whole.test(
      countyNames.reduce((words, county) => words.replaceAll(county, ' '), `${title} ${teaser}`),
    )
}

function linksTo(block: Block, path: string): boolean {
  return (
    (block.kind === 'paragraph' || block.kind === 'notice') &&
    block.children.some((inline: Inline) => inline.kind === 'link' && inline.href === path)
  )
}
