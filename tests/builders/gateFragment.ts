import { gateFile } from './gateFiles'
import type { GateDocument, GateItem, GatePicture, Part, Words } from '../../src/a11yGate/document'

/**
 * Makes a document of the gate from a few lines, one block a line:
 * `# Titel`, `=Kurz gesagt`, `## Überschrift`, `- Punkt`, `1. Punkt` (two blanks before it: nested), `|a|b|` (first row is the
 * head; a line `Tabelle: …` before it is the caption), `> Zitat — Quelle`, `! Hinweis`, `![Alternativtext](datei.jpg "Unterschrift")`
 * (`-` as alternative text: decorative; nothing: it is missing), `@ Angabe` (a short text beside the body),
 * `download {…}`, `film {…}`, `picture {…}` (what differs from a good one, as JSON; tests/builders/gateFiles.ts).
 * In a line: `**fett**`, `*kursiv*`, `[Worte](adresse)`, `\` for a line break. An empty line is no block.
 */
export function gateFragment(text: string): GateDocument {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const title = lines.find((line) => line.startsWith('# '))?.slice(2)
  const teaser = lines.find((line) => line.startsWith('='))?.slice(1)
  const body = lines.filter((line) => !/^(?:# |=)/.test(line))
  return {
    title: {
      text: title ?? 'Neue Rampe am Kreishaus in Düren',
      place: { field: 'title', label: 'Titel' },
    },
    ...(teaser === undefined
      ? {}
      : { teaser: { text: teaser, place: { field: 'teaser', label: 'Kurz gesagt' } } }),
    language: 'de',
    parts: toParts(body).map((part, block) => ({
      ...part,
      place: { field: 'body', block, label: `Text, Block ${block + 1}` },
    })),
  }
}

type Bare = Part extends infer One ? (One extends Part ? Omit<One, 'place'> : never) : never

const LIST = /^( *)(-|\d+\.) +(.*)$/
const PICTURE = /^!\[(.*?)\]\((\S+?)(?: "(.*)")?\)$/

function toParts(lines: readonly string[]): Bare[] {
  const parts: Bare[] = []
  let rest = [...lines]
  while (rest.length > 0) {
    const [line = ''] = rest
    const isCaption = line.startsWith('Tabelle: ')
    const own = isCaption
      ? [line, ...firstOf(rest.slice(1), isRow)]
      : ([firstOf(rest, isItem), firstOf(rest, isRow)].find(({ length }) => length > 0) ?? [line])
    if (isCaption) parts.push(toTable(line.slice(9), own.slice(1)))
    else if (isRow(line)) parts.push(toTable('', own))
    else parts.push(isItem(line) ? toList(own) : toPart(line))
    rest = rest.slice(own.length)
  }
  return parts
}

const isItem = (line: string) => LIST.test(line)
const isRow = (line: string) => line.startsWith('|')

/** The lines up to the first that does not match. */
function firstOf(lines: readonly string[], matches: (line: string) => boolean): readonly string[] {
  const end = lines.findIndex((line) => !matches(line))
  return end === -1 ? lines : lines.slice(0, end)
}

function toPart(line: string): Bare {
  const heading = /^(##|###|####)(?: (.*))?$/.exec(line)
  if (heading)
    return {
      kind: 'heading',
      level: heading[1]!.length as 2 | 3 | 4,
      words: toWords(heading[2] ?? ''),
    }
  const file = gateFile(line)
  if (file) return file
  const picture = PICTURE.exec(line)
  if (picture) return { kind: 'picture', picture: toPicture(picture) }
  if (line.startsWith('! ')) return { kind: 'notice', words: toWords(line.slice(2)) }
  if (line.startsWith('@ ')) return { kind: 'detail', text: line.slice(2) }
  if (line.startsWith('> ')) {
    const [text = '', source = ''] = line.slice(2).split(' — ')
    return { kind: 'quote', text, source }
  }
  return { kind: 'paragraph', words: toWords(line) }
}

function toPicture([, alt = '', filename = '', caption]: RegExpExecArray): GatePicture {
  return {
    id: filename,
    filename,
    alt: alt === '-' ? '' : alt,
    decorative: alt === '-',
    ...(caption === undefined ? {} : { caption }),
  }
}

function toTable(caption: string, lines: readonly string[]): Bare {
  const [head = [], ...rows] = lines.map((line) =>
    line
      .replace(/^\||\|\s*$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  )
  return { kind: 'table', table: { caption, head, rows } }
}

function toList(lines: readonly string[]): Bare {
  const items: GateItem[] = []
  let ordered = false
  for (const line of lines) {
    const [, blanks = '', mark = '', text = ''] = LIST.exec(line) ?? []
    const item = { words: toWords(text) }
    const last = items.at(-1)
    if (blanks === '' || last === undefined) {
      ordered = mark !== '-'
      items.push(item)
    } else if (last.nested) last.nested.items.push(item)
    else last.nested = { ordered: mark !== '-', items: [item] }
  }
  return { kind: 'list', ordered, items }
}

const INLINE = /\[([^\]]*)\]\(([^)]*)\)|\*\*(.+?)\*\*|\*(.+?)\*|(\\)/g

function toWords(text: string): Words[] {
  const words: Words[] = []
  let from = 0
  for (const match of text.matchAll(INLINE)) {
    words.push(...plain(text.slice(from, match.index)))
    const [all, label, href = '', bold, italic] = match
    if (label !== undefined) words.push({ kind: 'link', href, children: toWords(label) })
    else if (bold !== undefined) words.push({ kind: 'text', text: bold, bold: true })
    else if (italic !== undefined) words.push({ kind: 'text', text: italic, italic: true })
    else words.push({ kind: 'lineBreak' })
    from = match.index + all.length
  }
  return [...words, ...plain(text.slice(from))]
}

const plain = (text: string): Words[] => (text === '' ? [] : [{ kind: 'text', text }])
