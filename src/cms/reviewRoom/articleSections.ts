import type { ReadSection } from '../../review/articleUnits'
import { standardSectionsOf } from '../easyCheck/standardTextOf'
import { idOf } from '../richText/toBlocks'

interface BodyNode {
  type?: string
  text?: string
  children?: BodyNode[]
  fields?: unknown
}

/** A section of an article as reviewers read it, with the part of the body that shows it. */
export interface ArticleSection extends ReadSection {
  nodes: BodyNode[]
}

/** An article by its headings: first the title with what stands before the first heading, last the facts beside it. */
export function articleSections(record: Record<string, unknown>): ArticleSection[] {
  const groups = groupsOf(record)
  const facts = factLines(record.facts)
  const teaser = typeof record.teaser === 'string' ? [record.teaser] : []
  const sections = standardSectionsOf(record)
    .slice(0, groups.length)
    .map(({ heading, key, links }, index): ArticleSection => {
      const nodes = groups[index] ?? []
      const isFirst = index === 0
      return {
        place: key,
        heading,
        nodes,
        lines: [...(isFirst ? teaser : []), ...nodes.map((node) => wordsIn(node).join(' '))],
        links: [...links, ...nodes.flatMap(idsIn)],
        // The picture of an article stands beside its title.
        image: isFirst ? idOf(record.picture) : '',
      }
    })
  return facts.length === 0 ? sections : [...sections, { ...FACTS, lines: facts }]
}

const FACTS = { place: 'angaben', heading: 'Auf einen Blick', links: [], image: '', nodes: [] }

/** Blocks of the body, cut before each heading; the headings are left out. */
function groupsOf({ body }: Record<string, unknown>): BodyNode[][] {
  const groups: BodyNode[][] = [[]]
  for (const node of (body as { root?: BodyNode } | null | undefined)?.root?.children ?? []) {
    if (node.type === 'heading') groups.push([])
    else groups.at(-1)?.push(node)
  }
  return groups
}

function factLines(facts: unknown): string[] {
  if (!Array.isArray(facts)) return []
  return (facts as { label?: string; value?: string }[]).map(
    ({ label = '', value = '' }) => `${label}: ${value}`,
  )
}

/** Ids are no words; `blockType` and the like are names of the program. */
const ID = /^[\da-f-]{20,}$/i
const OWN_NAMES = new Set(['blockType', 'blockName', 'id', 'linkType', 'relationTo'])

function wordsIn(node: BodyNode): string[] {
  if (node.text !== undefined) return [node.text]
  const own = node.type === 'block' ? stringsIn(node.fields).filter((one) => !ID.test(one)) : []
  const inside = (node.children ?? []).map((child) => wordsIn(child).join(''))
  return [...own, inside.join(node.type === 'list' ? ' ' : '')]
}

/** Pictures, films, files and pages that a block names. */
const idsIn = (node: BodyNode): string[] => [
  ...stringsIn(node.fields).filter((one) => ID.test(one)),
  ...(node.children ?? []).flatMap(idsIn),
]

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  if (value === null || typeof value !== 'object') return []
  const { root } = value as { root?: BodyNode }
  if (root) return (root.children ?? []).flatMap(wordsIn)
  return Object.entries(value).flatMap(([name, one]) => (OWN_NAMES.has(name) ? [] : stringsIn(one)))
}
