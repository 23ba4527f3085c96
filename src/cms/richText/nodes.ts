/** A node of Lexical's JSON, as far as it is looked at. What a client has sent may be anything. */
export interface LexicalNode {
  type?: string
  children?: unknown
  text?: unknown
  format?: unknown
  tag?: string
  listType?: string
  fields?: unknown
}

/** Deeper than anybody writes; below it nothing is read. */
export const MAX_DEPTH = 20

/** The children of a node that are nodes. */
export const childrenOf = (node: { children?: unknown } | null | undefined): LexicalNode[] =>
  Array.isArray(node?.children) ? node.children.filter(isObject) : []

/** The nodes of a body. */
export const nodesOf = (body: unknown): LexicalNode[] =>
  isObject(body) && isObject(body.root) ? childrenOf(body.root) : []

/** The values of a link or a block. */
export const fieldsOf = ({ fields }: LexicalNode): Record<string, unknown> =>
  isObject(fields) ? fields : {}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
