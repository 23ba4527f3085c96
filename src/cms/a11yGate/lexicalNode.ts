/** As much of Lexical's JSON as the gate reads; anything may be missing in what a client sends. */
export interface LexicalNode {
  type?: string
  children?: LexicalNode[]
  text?: string
  format?: number | string
  tag?: string
  listType?: string
  fields?: Record<string, unknown>
}

/** The blocks of a rich text in the order of the editor. */
export function nodesOf(body: unknown): LexicalNode[] {
  const children = (body as { root?: LexicalNode } | null | undefined)?.root?.children
  return Array.isArray(children) ? children : []
}

/** A field as text; empty for everything else. */
export const wordsIn = (fields: Record<string, unknown>, name: string): string => {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}
