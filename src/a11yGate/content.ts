import type {
  GateDocument,
  GateFile,
  GateItem,
  GatePicture,
  GateTable,
  GateVideo,
  Part,
  Place,
  Words,
} from './document'
import { plainText } from './words'

type PassageKind =
  | 'title'
  | 'teaser'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'notice'
  | 'caption'
  | 'note'
  | 'cell'
  | 'detail'

/** A stretch of text that is read in one go. */
export interface Passage {
  kind: PassageKind
  text: string
  words: Words[]
  place: Place
  /** Set where the editor has marked another language. */
  language?: string
}

interface PlacedHeading {
  level: 2 | 3 | 4
  text: string
  words: Words[]
  place: Place
  /** Index of the part in the document. */
  index: number
}

interface PlacedLink {
  text: string
  href: string
  place: Place
  /** The whole passage in which it stands, and the number of the passage. */
  passage: string
  passageIndex: number
  /** Text between the link before (in the same passage) and this one; `undefined` for the first link. */
  between?: string
}

type Placed<Key extends string, Value> = Record<Key, Value> & { place: Place; index: number }

/** A document taken apart, each kind of thing in reading order. */
export interface Content {
  document: GateDocument
  parts: readonly Part[]
  /** Everything that is read as text, title and teaser first; pictures and files are not in it. */
  passages: readonly Passage[]
  headings: readonly PlacedHeading[]
  links: readonly PlacedLink[]
  lists: readonly (Placed<'items', GateItem[]> & { ordered: boolean })[]
  tables: readonly Placed<'table', GateTable>[]
  pictures: readonly Placed<'picture', GatePicture>[]
  files: readonly Placed<'file', GateFile>[]
  videos: readonly Placed<'video', GateVideo>[]
}

/** Takes a document apart for the checks. */
export function contentOf(document: GateDocument): Content {
  const { parts } = document
  const passages = passagesOf(document)
  const placed = parts.map((part, index) => ({ part, place: part.place, index }))
  return {
    document,
    parts,
    passages,
    links: passages.flatMap(linksOf),
    headings: placed.flatMap(({ part, ...at }) =>
      part.kind === 'heading'
        ? [{ ...at, level: part.level, words: part.words, text: plainText(part.words) }]
        : [],
    ),
    lists: placed.flatMap(({ part, ...at }) =>
      part.kind === 'list' ? [{ ...at, ordered: part.ordered, items: part.items }] : [],
    ),
    tables: placed.flatMap(({ part, ...at }) =>
      part.kind === 'table' ? [{ ...at, table: part.table }] : [],
    ),
    pictures: placed.flatMap(({ part, ...at }) =>
      part.kind === 'picture' ? [{ ...at, picture: part.picture }] : [],
    ),
    files: placed.flatMap(({ part, ...at }) =>
      part.kind === 'download' ? [{ ...at, file: part.file }] : [],
    ),
    videos: placed.flatMap(({ part, ...at }) =>
      part.kind === 'video' ? [{ ...at, video: part.video }] : [],
    ),
  }
}

function passagesOf({ title, teaser, parts }: GateDocument): Passage[] {
  return [
    ...plain('title', title.text, title.place),
    ...(teaser ? plain('teaser', teaser.text, teaser.place) : []),
    ...parts.flatMap(passagesOfPart),
  ]
}

function passagesOfPart(part: Part): Passage[] {
  const { place } = part
  switch (part.kind) {
    case 'paragraph':
    case 'heading':
      return [passage(part.kind, part.words, place)]
    case 'list':
      return part.items.flatMap((item) => passagesOfItem(item, place))
    case 'table':
      return passagesOfTable(part.table, place)
    case 'quote':
      return [
        passage('quote', linkAround(part.text, part.href), { ...place, part: 'text' }),
        ...plain('caption', part.source, { ...place, part: 'source' }),
      ]
    case 'notice':
      return [
        ...plain('notice', part.title ?? '', { ...place, part: 'title' }),
        passage('notice', part.words, place),
      ]
    case 'foreign':
      return [{ ...passage('paragraph', part.words, place), language: part.language }]
    case 'picture':
      return plain('caption', part.picture.caption ?? '', { ...place, part: 'caption' })
    case 'detail':
      return [passage('detail', linkAround(part.text, part.href), place)]
    case 'download':
    case 'video':
      return []
  }
}

const passagesOfItem = ({ nested, words }: GateItem, place: Place): Passage[] => [
  passage('item', words, place),
  ...(nested?.items.flatMap((item) => passagesOfItem(item, place)) ?? []),
]

function passagesOfTable({ caption, head, note, rows }: GateTable, place: Place): Passage[] {
  const cells = { ...place, part: 'cells' }
  return [
    ...plain('caption', caption, { ...place, part: 'caption' }),
    ...[head, ...rows].flat().flatMap((cell) => plain('cell', cell, cells)),
    ...plain('note', note ?? '', { ...place, part: 'note' }),
  ]
}

const linkAround = (text: string, href: string | undefined): Words[] =>
  href === undefined
    ? [{ kind: 'text', text }]
    : [{ kind: 'link', href, children: [{ kind: 'text', text }] }]

const passage = (kind: PassageKind, words: Words[], place: Place): Passage => ({
  kind,
  words,
  place,
  text: plainText(words),
})

const plain = (kind: PassageKind, text: string, place: Place): Passage[] =>
  text.trim() === '' ? [] : [passage(kind, [{ kind: 'text', text }], place)]

function linksOf({ place, text: whole, words }: Passage, passageIndex: number): PlacedLink[] {
  const links: PlacedLink[] = []
  let between = ''
  for (const word of words) {
    if (word.kind !== 'link') {
      between += word.kind === 'text' ? word.text : '\n'
      continue
    }
    links.push({
      text: plainText(word.children),
      href: word.href,
      place,
      passage: whole,
      passageIndex,
      ...(links.length > 0 ? { between } : {}),
    })
    between = ''
  }
  return links
}
