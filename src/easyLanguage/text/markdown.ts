import type { EasyDocument } from '../easyDocument'
import type { Place } from '../finding'

/** A text file as the checker sees it, with the way back to the file. */
export interface ParsedText {
  document: EasyDocument
  /** UTF-16 offsets in the file; `end` is exclusive. A whole section or picture is the line that it begins with. */
  span: (place: Place) => { start: number; end: number }
}

/** A line of the file without its marks; `offsets[n]` is where character n stands in the file. */
interface SourceLine {
  text: string
  offsets: number[]
  end: number
}

interface SourceSection {
  heading?: SourceLine
  lines: SourceLine[]
  image?: { alt: string; line: SourceLine }
  start: SourceLine
}

const HEADING = /^#{1,6}\s+/
const IMAGE = /^!\[([^\]]{0,500})\]\([^)]{0,2000}\)\s*$/
const FENCE = /^(?:```|~~~)/
const QUOTE = /^>\s?/
const STAR_ITEM = /^\*(?=\s)/

/**
 * Reads plain text or Markdown: headings begin sections, every line is a line, a picture on a line of its own belongs to its section.
 * The addresses of links, code and a header between `---` are left out. Never throws.
 */
export function parseMarkdown(file: string): ParsedText {
  const sections = sectionsOf(linesOf(file))
  return {
    document: {
      sections: sections.map(({ heading, lines, image }) => ({
        ...(heading ? { heading: heading.text } : {}),
        lines: lines.map(({ text }) => text),
        ...(image ? { image: { alt: image.alt } } : {}),
      })),
    },
    span: (place) => spanOf(sections, place),
  }
}

function spanOf(sections: readonly SourceSection[], place: Place): { start: number; end: number } {
  const section = sections[place.section]
  if (!section) return { start: 0, end: 0 }
  const { start, heading, image, lines } = section
  if (place.part === 'section') return whole(start)
  if (place.part === 'image') return whole(image?.line ?? start)
  const line = place.part === 'heading' ? heading : lines[place.line]
  if (!line) return whole(start)
  const from = line.offsets[place.start] ?? line.end
  const last = line.offsets[place.end - 1]
  return { start: from, end: last === undefined ? from : last + 1 }
}

const whole = ({ offsets, end }: SourceLine) => ({ start: offsets[0] ?? end, end })

function sectionsOf(lines: readonly SourceLine[]): SourceSection[] {
  const sections: SourceSection[] = []
  for (const line of lines) {
    const mark = HEADING.exec(line.text)
    if (mark) {
      const heading = cut(line, mark[0].length)
      sections.push({ heading, lines: [], start: heading })
      continue
    }
    const image = IMAGE.exec(line.text)
    const current = sections.at(-1) ?? { lines: [], start: line }
    if (sections.length === 0) sections.push(current)
    if (image) current.image ??= { alt: image[1] ?? '', line }
    else if (line.text.trim() !== '') current.lines.push(withoutMarks(line))
  }
  return sections.filter(({ heading, lines: own, image }) => heading ?? image ?? own.length > 0)
}

/** Lines that hold text; code and the header of the file are left out. */
function linesOf(file: string): SourceLine[] {
  const lines: SourceLine[] = []
  let at = 0
  let isCode = false
  let isHeader = file.startsWith('---\n') || file.startsWith('---\r\n')
  for (const [number, raw] of file.split('\n').entries()) {
    const text = raw.replace(/\r$/, '')
    if (FENCE.test(text)) isCode = !isCode
    else if (isHeader) isHeader = number === 0 || text !== '---'
    else if (!isCode) lines.push(sourceLine(text, at))
    at += raw.length + 1
  }
  return lines
}

function sourceLine(text: string, at: number): SourceLine {
  const kept = text.trimEnd()
  const start = kept.length - kept.trimStart().length
  const offsets = Array.from({ length: kept.length - start }, (_, index) => at + start + index)
  return { text: kept.slice(start), offsets, end: at + kept.length }
}

function cut({ text, offsets, end }: SourceLine, start: number): SourceLine {
  return { text: text.slice(start), offsets: offsets.slice(start), end }
}

/** "[Mehr dazu](https://…)" is read as "Mehr dazu"; "* " begins an item of a list like "- ". */
function withoutMarks(source: SourceLine): SourceLine {
  const quoted = QUOTE.exec(source.text)
  const line = quoted ? cut(source, quoted[0].length) : source
  const item = line.text.replace(STAR_ITEM, '-').replace(/^\\/, '')
  const text = item.length === line.text.length ? item : line.text
  let kept = ''
  const offsets: number[] = []
  let at = 0
  for (const link of text.matchAll(/\[([^\][]{1,500})\]\([^()\s]{1,2000}\)/g)) {
    const label = link[1] ?? ''
    take(at, link.index)
    take(link.index + 1, link.index + 1 + label.length)
    at = link.index + link[0].length
  }
  take(at, text.length)
  return { text: kept, offsets, end: line.end }

  function take(from: number, to: number): void {
    kept += text.slice(from, to)
    for (let index = from; index < to; index += 1) offsets.push(line.offsets[index] ?? line.end)
  }
}
