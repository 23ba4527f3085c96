import type { GateItem, Part, Place } from '../../a11yGate/document'
import { tableCells } from '../blocks/tableCells'
import { idOf } from '../richText/toBlocks'
import { gateLines, gateWords } from './gateWords'
import { nodesOf, wordsIn } from './lexicalNode'
import type { LexicalNode } from './lexicalNode'
import type { GateLookups } from './lookUp'

/** What a part is, without its place. */
type Bare = Part extends infer One ? (One extends Part ? Omit<One, 'place'> : never) : never

const NAMES: Record<Part['kind'], string> = {
  paragraph: 'Absatz',
  heading: 'Überschrift',
  list: 'Liste',
  table: 'Tabelle',
  quote: 'Zitat',
  notice: 'Hinweis',
  foreign: 'anderssprachiger Text',
  picture: 'Bild',
  download: 'Dokument',
  video: 'Film',
  detail: 'Punktbild',
}

/** Parts of the body with the way back to the block of the editor. Empty paragraphs are left out, as on the page. */
export function bodyParts(body: unknown, lookups: GateLookups): Part[] {
  const counts = new Map<string, number>()
  return nodesOf(body).flatMap((node, block) =>
    toBare(node, lookups).map((bare): Part => {
      const name = NAMES[bare.kind]
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      const label = `Text, ${count}. ${name}`
      const place: Place = { field: 'body', block, label, ...recordOf(bare) }
      return { ...bare, place }
    }),
  )
}

/** Where the words of a picture, a document or a film are changed. */
function recordOf(bare: Bare): Pick<Place, 'record'> {
  switch (bare.kind) {
    case 'picture':
      return { record: { collection: 'media', id: bare.picture.id } }
    case 'download':
      return { record: { collection: 'documents', id: bare.file.id } }
    case 'video':
      return { record: { collection: 'films', id: bare.video.id } }
    default:
      return {}
  }
}

function toBare(node: LexicalNode, lookups: GateLookups): Bare[] {
  const words = () => gateWords(node.children, lookups.pathOf)
  switch (node.type) {
    case 'paragraph': {
      const own = words()
      const isEmpty = own.every((word) => word.kind !== 'link' && !hasLetters(word))
      return isEmpty ? [] : [{ kind: 'paragraph', words: own }]
    }
    case 'heading': {
      const level = node.tag === 'h2' ? 2 : node.tag === 'h3' ? 3 : 4
      return [{ kind: 'heading', level, words: words() }]
    }
    case 'list':
      return [{ kind: 'list', ordered: node.listType === 'number', items: itemsOf(node, lookups) }]
    case 'block':
      return toBlock(node.fields ?? {}, lookups)
    default:
      return []
  }
}

const hasLetters = (word: { kind: string; text?: string }): boolean =>
  (word.text ?? '').trim() !== ''

/** Lexical keeps a nested list in an item of its own; it belongs to the item before. */
function itemsOf(node: LexicalNode, lookups: GateLookups): GateItem[] {
  const items: GateItem[] = []
  for (const item of node.children ?? []) {
    const nested = item.children?.find((child) => child.type === 'list')
    const last = items.at(-1)
    if (nested === undefined || last === undefined)
      items.push({ words: gateWords(item.children, lookups.pathOf) })
    else last.nested = { ordered: nested.listType === 'number', items: itemsOf(nested, lookups) }
  }
  return items
}

function toBlock(fields: Record<string, unknown>, lookups: GateLookups): Bare[] {
  const text = (name: string) => wordsIn(fields, name)
  const some = <Key extends string>(key: Key, value: string) =>
    (value === '' ? {} : { [key]: value }) as Partial<Record<Key, string>>
  switch (fields.blockType) {
    case 'quote':
      return [
        {
          kind: 'quote',
          text: text('text'),
          source: text('source'),
          ...some('href', text('href')),
        },
      ]
    case 'notice':
      return [
        {
          kind: 'notice',
          ...some('title', text('title')),
          words: gateLines(fields.text, lookups.pathOf),
        },
      ]
    case 'foreign':
      return [
        {
          kind: 'foreign',
          language: text('language'),
          words: gateLines(fields.text, lookups.pathOf),
        },
      ]
    case 'table': {
      const [head = [], ...rows] = tableCells(text('cells'))
      const table = { caption: text('caption'), head, rows, ...some('note', text('note')) }
      return [{ kind: 'table', table }]
    }
    case 'dots':
      return [{ kind: 'detail', text: `${text('statement')} (${text('filled')}, ${text('open')})` }]
    default:
      return toFileBlock(fields, lookups)
  }
}

function toFileBlock(fields: Record<string, unknown>, lookups: GateLookups): Bare[] {
  switch (fields.blockType) {
    case 'picture': {
      const picture = lookups.pictures.get(idOf(fields.picture))
      if (picture === undefined) return []
      const alt = wordsIn(fields, 'alt')
      const caption = wordsIn(fields, 'caption')
      return [
        {
          kind: 'picture',
          picture: {
            ...picture,
            ...(alt === '' ? {} : { alt, decorative: false }),
            ...(caption === '' ? {} : { caption }),
          },
        },
      ]
    }
    case 'download': {
      const file = lookups.files.get(idOf(fields.document))
      return file === undefined ? [] : [{ kind: 'download', file }]
    }
    case 'film': {
      const video = lookups.videos.get(idOf(fields.film))
      return video === undefined ? [] : [{ kind: 'video', video }]
    }
    default:
      return []
  }
}
