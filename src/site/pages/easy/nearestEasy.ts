import type { Topic } from '../../../content/documents'
import type { PageContext } from '../../page'
import { easyPath } from '../../paths'
import { addressOf, documentOf } from '../search/searchModel'

const NEAREST = 4

/** Easy texts of the same topic first, then those with a similar title. */
export function nearestEasy(
  { content, search }: PageContext,
  { title, topics }: { title: string; topics: readonly Topic[] },
): { href: string; label: string }[] {
  const slugs = new Set(topics.map(({ slug }) => slug))
  const ofTopic = content
    .easyTexts()
    .filter(({ source }) => source.topics.some(({ slug }) => slugs.has(slug)))
    .map(({ text, source }) => ({ href: easyPath(addressOf(source)), label: text.title }))
  const similar = search.nearest(title, 'easy', NEAREST).flatMap((hit) => {
    const document = documentOf(content, hit)
    return document ? [{ href: easyPath(addressOf(document)), label: hit.title }] : []
  })
  const rows = new Map([...ofTopic, ...similar].map((row) => [row.href, row]))
  return [...rows.values()].slice(0, NEAREST)
}
