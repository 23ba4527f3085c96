import type { StandardSection } from '../../freshness/section'
import { slugFrom } from '../../shared/slug'

interface LexicalNode {
  type?: string
  text?: string
  children?: LexicalNode[]
  fields?: unknown
}

/** Names of the two sections that have no heading of their own in the body. */
const FIRST = 'einleitung'
const FACTS: StandardSection = {
  key: 'angaben',
  heading: 'Angaben und Zahlen',
  lines: [],
  links: [],
}

/** The standard text by its headings, plain, with everything that can hold a fact. */
export function standardSectionsOf(document: Record<string, unknown>): StandardSection[] {
  const [title = ''] = [...stringsIn(document.title), ...stringsIn(document.name)]
  const sections: StandardSection[] = [
    { key: FIRST, heading: title, lines: stringsIn(document.teaser), links: [] },
  ]
  for (const node of (document.body as { root?: LexicalNode } | undefined)?.root?.children ?? []) {
    const text = textOf(node)
    const last = sections.at(-1)
    if (node.type === 'heading')
      sections.push({ key: keyFor(text, sections), heading: text, lines: [], links: [] })
    else if (text !== '') last?.lines.push(text)
    last?.links.push(...linksIn(node))
  }
  const facts = factsOf(document)
  return facts.length === 0 ? sections : [...sections, { ...FACTS, lines: facts }]
}

/** "worum-geht-es"; numbered where a heading stands twice. */
function keyFor(heading: string, sections: readonly StandardSection[]): string {
  const slug = slugFrom(heading) || 'abschnitt'
  const isTaken = (key: string) => key === FACTS.key || sections.some((one) => one.key === key)
  let key = slug
  for (let number = 2; isTaken(key); number += 1) key = `${slug}-${number}`
  return key
}

/** Of no interest to readers, or not in words. */
const INTERNAL = new Set([
  ...['_status', 'role', 'status', 'signVideo', 'project'],
  ...['id', 'slug', 'createdAt', 'updatedAt', 'deletedAt', 'factsCheckedAt', 'formerSlugs'],
  ...['publicSlugs', 'picture', 'widePicture', 'topics', 'contacts', 'body', 'title', 'teaser'],
])

/** One block of the standard text per line, and the facts that stand beside it: terms, figures, names. */
export function standardTextOf(document: Record<string, unknown>): string {
  return standardSectionsOf(document)
    .flatMap(({ key, heading, lines }) => (key === FACTS.key ? lines : [heading, ...lines]))
    .filter((line) => line !== '')
    .join('\n')
}

const factsOf = (document: Record<string, unknown>): string[] =>
  Object.entries(document).flatMap(([key, value]) => (INTERNAL.has(key) ? [] : stringsIn(value)))

/** Links of a block that lead out of the site; those inside are ids of documents here. */
function linksIn(node: LexicalNode): string[] {
  const { url } = (node.fields ?? {}) as { url?: unknown }
  const own = node.type !== 'text' && typeof url === 'string' && /^[a-z]+:/i.test(url) ? [url] : []
  return [...own, ...(node.children ?? []).flatMap(linksIn)]
}

function textOf(node: LexicalNode): string {
  if (node.text !== undefined) return node.text
  if (node.fields !== undefined && node.type === 'block') return stringsIn(node.fields).join(' ')
  const isRow = node.type === 'list' || node.type === 'table'
  return (node.children ?? [])
    .map(textOf)
    .join(isRow ? ' ' : '')
    .trim()
}

/** All words and numbers in a value, whatever its shape. */
function stringsIn(value: unknown): string[] {
  // Ids of other documents and of rows are no words.
  if (typeof value === 'string') return /^[\da-f-]{20,}$/i.test(value) ? [] : [value]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  if (value === null || typeof value !== 'object') return []
  const { root } = value as { root?: LexicalNode }
  if (root) return (root.children ?? []).map(textOf)
  return Object.values(value).flatMap(stringsIn)
}
