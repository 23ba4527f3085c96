import type { Words } from '../../a11yGate/document'
import { idOf } from '../richText/toBlocks'
import { nodesOf, wordsIn } from './lexicalNode'
import type { LexicalNode } from './lexicalNode'

const BOLD = 1
const ITALIC = 2

/** Public address of a document of this site, published or not. */
export type PathOf = (collection: string, id: string) => string | undefined

/** Running text as typed: unsafe and dead links are kept, so that the gate can name them. */
export function gateWords(nodes: readonly LexicalNode[] | undefined, pathOf: PathOf): Words[] {
  return (nodes ?? []).flatMap((node): Words[] => {
    if (node.type === 'linebreak') return [{ kind: 'lineBreak' }]
    if (node.type === 'tab') return [{ kind: 'text', text: '\t' }]
    if (node.text !== undefined) return [textOf(node.text, node.format)]
    if (node.type !== 'link' && node.type !== 'autolink') return []
    const href = hrefOf(node.fields ?? {}, pathOf)
    return [{ kind: 'link', href, children: gateWords(node.children, pathOf) }]
  })
}

/** Paragraphs of a short text as one run, each on a line of its own. */
export const gateLines = (body: unknown, pathOf: PathOf): Words[] =>
  nodesOf(body).flatMap((node, index): Words[] => [
    ...(index === 0 ? [] : [{ kind: 'lineBreak' } as const]),
    ...gateWords(node.children, pathOf),
  ])

function textOf(text: string, format: LexicalNode['format']): Words {
  const bits = typeof format === 'number' ? format : 0
  return {
    kind: 'text',
    text,
    ...(bits & BOLD ? { bold: true } : {}),
    ...(bits & ITALIC ? { italic: true } : {}),
  }
}

function hrefOf(fields: Record<string, unknown>, pathOf: PathOf): string {
  if (fields.linkType !== 'internal') return wordsIn(fields, 'url')
  const { relationTo = '', value } = (fields.doc ?? {}) as { relationTo?: string; value?: unknown }
  return pathOf(relationTo, idOf(value)) ?? ''
}
