import { linkProblem } from '../../shared/link'
import { slugFrom } from '../../shared/slug'
import type {
  Block,
  Download,
  Inline,
  ListBlock,
  ListItem,
  Picture,
  Video,
} from '../../content/text'
import { MAX_DEPTH, childrenOf, fieldsOf, nodesOf } from './nodes'
import type { LexicalNode } from './nodes'
import { toFigureBlock } from './toFigureBlock'

/** What the translation of a body needs to know of other documents. */
export interface BodyLookups {
  picture(id: string): Picture | undefined
  download(id: string): Download | undefined
  film(id: string): Video | undefined
  /** Public path of a document, if it is published. */
  documentPath(collection: string, id: string): string | undefined
}

const BOLD = 1
const ITALIC = 2

/**
 * Translates Lexical's JSON into the blocks of a page. Unknown nodes and unsafe links are left out,
 * whatever a client has sent: this is the only way from the editor to a page.
 */
export function toBlocks(body: unknown, lookups: BodyLookups): Block[] {
  const ids = new Map<string, number>()
  return nodesOf(body).flatMap((node) => toBlock(node, lookups, ids) ?? [])
}

function toBlock(
  node: LexicalNode,
  lookups: BodyLookups,
  ids: Map<string, number>,
): Block | undefined {
  switch (node.type) {
    case 'paragraph': {
      const children = toInline(childrenOf(node), lookups)
      return plain(children) === '' ? undefined : { kind: 'paragraph', children }
    }
    case 'heading': {
      const text = plain(toInline(childrenOf(node), lookups))
      const level = node.tag === 'h2' ? 2 : node.tag === 'h3' ? 3 : 4
      return text === '' ? undefined : { kind: 'heading', level, id: uniqueId(text, ids), text }
    }
    case 'list':
      return toList(node, lookups)
    case 'block':
      return toCustomBlock(fieldsOf(node), lookups)
    default:
      return undefined
  }
}

function toList(node: LexicalNode, lookups: BodyLookups, depth = 1): ListBlock {
  const items: ListItem[] = []
  for (const item of childrenOf(node)) {
    const nested = childrenOf(item).find((child) => child.type === 'list')
    // Lexical keeps a nested list in an item of its own; in HTML it belongs to the item before.
    const last = items.at(-1)
    if (nested === undefined || last === undefined)
      items.push({ children: toInline(childrenOf(item), lookups) })
    else if (depth < MAX_DEPTH) last.nested = toList(nested, lookups, depth + 1)
  }
  return { kind: 'list', ordered: node.listType === 'number', items }
}

/** Words and links; of a link inside a link only the words stay. */
function toInline(nodes: LexicalNode[], lookups: BodyLookups, depth = 1): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'linebreak') return [{ kind: 'lineBreak' }]
    if (node.type === 'text' && typeof node.text === 'string') return [textOf(node, node.text)]
    if ((node.type !== 'link' && node.type !== 'autolink') || depth > MAX_DEPTH) return []
    const children = toInline(childrenOf(node), lookups, depth + 1)
    const href = depth > 1 ? undefined : hrefOf(fieldsOf(node), lookups)
    return href === undefined ? children : [{ kind: 'link', href, children }]
  })
}

function textOf(node: LexicalNode, text: string): Inline {
  const format = typeof node.format === 'number' ? node.format : 0
  return {
    kind: 'text',
    text,
    ...(format & BOLD ? { bold: true } : {}),
    ...(format & ITALIC ? { italic: true } : {}),
  }
}

function hrefOf(fields: Record<string, unknown>, lookups: BodyLookups): string | undefined {
  const doc = fields.doc as { relationTo?: unknown; value?: unknown } | null | undefined
  if (fields.linkType === 'internal' && typeof doc?.relationTo === 'string')
    return lookups.documentPath(doc.relationTo, idOf(doc.value))
  return safeHref(fields.url)
}

const safeHref = (url: unknown): string | undefined =>
  typeof url === 'string' && linkProblem(url) === undefined ? url : undefined

function toCustomBlock(fields: Record<string, unknown>, lookups: BodyLookups): Block | undefined {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  switch (fields.blockType) {
    case 'quote': {
      const href = safeHref(fields.href)
      return {
        kind: 'quote',
        text: text('text'),
        source: text('source'),
        ...(href === undefined ? {} : { href }),
      }
    }
    case 'notice':
      return {
        kind: 'notice',
        ...(text('title') === '' ? {} : { title: text('title') }),
        children: toLines(fields.text, lookups),
      }
    case 'foreign':
      return {
        kind: 'foreign',
        language: text('language'),
        children: toLines(fields.text, lookups),
      }
    default:
      return toFigureBlock(fields) ?? toFileBlock(fields, lookups)
  }
}

/** Paragraphs of a short text as one run of words, each on a line of its own. */
function toLines(body: unknown, lookups: BodyLookups): Inline[] {
  return nodesOf(body).flatMap((node, index): Inline[] => {
    const words = toInline(childrenOf(node), lookups)
    return index === 0 ? words : [{ kind: 'lineBreak' }, ...words]
  })
}

/** Blocks that show an uploaded file; left out when it is not public any more. */
function toFileBlock(fields: Record<string, unknown>, lookups: BodyLookups): Block | undefined {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  switch (fields.blockType) {
    case 'picture': {
      const picture = lookups.picture(idOf(fields.picture))
      if (picture === undefined) return undefined
      const alt = text('alt')
      return {
        kind: 'picture',
        picture: alt === '' ? picture : { ...picture, alt, decorative: false },
        ...(text('caption') === '' ? {} : { caption: text('caption') }),
      }
    }
    case 'film': {
      const video = lookups.film(idOf(fields.film))
      return video === undefined ? undefined : { kind: 'video', video }
    }
    case 'download': {
      const document = lookups.download(idOf(fields.document))
      return document === undefined ? undefined : { kind: 'download', document }
    }
    default:
      return undefined
  }
}

/** Id of a relation, populated or not. */
export function idOf(relation: unknown): string {
  if (typeof relation === 'string') return relation
  const id = (relation as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? id : ''
}

function plain(inline: Inline[]): string {
  return inline
    .map((part) =>
      part.kind === 'text' ? part.text : part.kind === 'link' ? plain(part.children) : ' ',
    )
    .join('')
    .trim()
}

function uniqueId(text: string, ids: Map<string, number>): string {
  const base = slugFrom(text) || 'abschnitt'
  const count = (ids.get(base) ?? 0) + 1
  ids.set(base, count)
  return count === 1 ? base : `${base}-${count}`
}
