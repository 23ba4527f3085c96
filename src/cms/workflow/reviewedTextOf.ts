import type { ReviewedText } from '../../review/workflow/reviewedText'

/** Kept by the CMS for itself, or no part of the text: the day of a fact check is set without changing a word. */
const OWN = new Set([
  ...['id', '_status', 'createdAt', 'updatedAt', 'deletedAt', 'shownVersion', 'formerSlugs'],
  ...['factsCheckedAt', 'kept', 'sourceKey', 'renders', 'blockName'],
])
/** Strings that are chosen or addresses, not words. */
const CHOSEN = new Set([
  ...['slug', 'href', 'url', 'website', 'pictogram', 'role', 'status', 'type', 'precision', 'kind'],
  ...['blockType', 'relationTo', 'linkType', 'tag', 'listType', 'ags', 'townHallPostcode'],
])
const ID = /^[\da-f]{8}-[\da-f-]{27}$|^[\da-f]{24}$/i
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/**
 * What readers meet in a document, from the form, the database or a draft that lacks parts. How it is stored makes no
 * difference: empty or missing, populated or not, split into runs by the editor or not.
 */
export function reviewedTextOf(record: object): ReviewedText {
  const lines: string[] = []
  const own = Object.fromEntries(Object.entries(record).filter(([key]) => !OWN.has(key)))
  return { rest: JSON.stringify(shapeOf(own, '', lines) ?? {}), lines }
}

/** The value without its words, which go to `lines`; `undefined` for what is empty. */
function shapeOf(value: unknown, key: string, lines: string[]): unknown {
  if (typeof value === 'string') return shapeOfString(value, key, lines)
  if (typeof value === 'number') return value
  if (value === true) return true
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return someOf(value.map((one) => shapeOf(one, '', lines)))
  if (value === null || typeof value !== 'object') return undefined
  if ('root' in value) return shapeOfNodes((value.root as LexicalNode).children, lines)
  // A populated relation is the same as its id.
  if ('updatedAt' in value && 'id' in value) return value.id
  return shapeOfObject(value, lines)
}

function shapeOfObject(value: object, lines: string[]): unknown {
  const entries = Object.entries(value)
    .filter(([key]) => !OWN.has(key))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => [key, shapeOf(part, key, lines)] as const)
    .filter(([, shape]) => shape !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

const someOf = (shapes: unknown[]): unknown =>
  shapes.every((shape) => shape === undefined) ? undefined : shapes

function shapeOfString(value: string, key: string, lines: string[]): unknown {
  const text = value.normalize('NFC').replace(/\r\n?/g, '\n').trim()
  if (text === '') return undefined
  if (MOMENT.test(text)) return new Date(text).toISOString()
  if (ID.test(text) || CHOSEN.has(key)) return text
  lines.push(text)
  return '§'
}

interface LexicalNode {
  type?: string
  text?: string
  format?: number | string
  tag?: string
  listType?: string
  fields?: Record<string, unknown>
  children?: LexicalNode[]
}

/** Blocks of a rich text; the words of each are one line. Empty paragraphs are nothing. */
function shapeOfNodes(nodes: LexicalNode[] | undefined, lines: string[]): unknown {
  return someOf((nodes ?? []).map((node) => shapeOfBlock(node, lines)).filter(Boolean))
}

function shapeOfBlock(node: LexicalNode, lines: string[]): unknown {
  const { children = [], fields, listType, tag, type } = node
  if (type === 'block') return { type, fields: shapeOf(fields, 'fields', lines) }
  const isNest = children.some((child) => child.type === 'list' || child.type === 'listitem')
  if (isNest) return { type, listType, parts: shapeOfNodes(children, lines) }
  const line = children.map(wordsOf).join('').normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (line === '') return undefined
  lines.push(line)
  return { type, tag, marks: marksIn(children) }
}

const wordsOf = ({ children = [], text, type }: LexicalNode): string =>
  type === 'linebreak' ? '\n' : (text ?? children.map(wordsOf).join(''))

/** Emphasis and links of a line, without its words; runs of plain text say nothing. */
function marksIn(nodes: LexicalNode[]): unknown[] {
  return nodes.flatMap(({ children = [], fields, format, text, type }): unknown[] => {
    if (text !== undefined) return typeof format === 'number' && format > 0 ? [format] : []
    const { doc, linkType, url } = fields ?? {}
    const target = linkType === 'internal' ? shapeOf(doc, 'doc', []) : url
    return [{ type, ...(target ? { target } : {}) }, ...marksIn(children)]
  })
}
