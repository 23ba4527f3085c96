interface LexicalNode {
  type?: string
  text?: string
  children?: LexicalNode[]
  fields?: unknown
}

interface StandardPart {
  heading: string
  lines: string[]
}

/** The standard text by its headings, plain, with everything that can hold a fact. */
export function standardPartsOf(document: Record<string, unknown>): StandardPart[] {
  const [title = ''] = [...stringsIn(document.title), ...stringsIn(document.name)]
  const first: StandardPart = { heading: title, lines: stringsIn(document.teaser) }
  const parts = [first]
  for (const node of (document.body as { root?: LexicalNode } | undefined)?.root?.children ?? []) {
    const text = textOf(node)
    if (node.type === 'heading') parts.push({ heading: text, lines: [] })
    else if (text !== '') parts.at(-1)?.lines.push(text)
  }
  return parts
}

/** Of no interest to readers, or not in words. */
const INTERNAL = new Set([
  ...['id', 'slug', 'createdAt', 'updatedAt', 'deletedAt', 'factsCheckedAt', 'formerSlugs'],
  ...['publicSlugs', 'picture', 'widePicture', 'topics', 'contacts', 'body', 'title', 'teaser'],
])

/** One block of the standard text per line, and the facts that stand beside it: terms, figures, names. */
export function standardTextOf(document: Record<string, unknown>): string {
  const parts = standardPartsOf(document).flatMap(({ heading, lines }) => [heading, ...lines])
  const facts = Object.entries(document).flatMap(([key, value]) =>
    INTERNAL.has(key) ? [] : stringsIn(value),
  )
  return [...parts, ...facts].filter((line) => line !== '').join('\n')
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
