/** The text of a line as it is read, with the way back to the line as it was typed. */
export interface PlainText {
  /** NFC, without the marks of bold words, soft hyphens and zero-width characters. */
  plain: string
  /** UTF-16 offset in the raw line of the first unit behind plain offset `at`. */
  rawStart: (at: number) => number
  /** Exclusive raw offset of the end of a stretch that ends at plain offset `end`. */
  rawEnd: (end: number) => number
  /** Stretches of bold words, in plain offsets. */
  bold: { start: number; end: number }[]
}

/** Characters that nobody sees: soft hyphen, zero-width space and joiners, direction marks, variation selectors. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u
const NEEDS_MAP = /\*\*|[\p{Default_Ignorable_Code_Point}\p{M}\u1100-\u11ff]/u
const MARK = /[\p{M}\u1160-\u11ff]/u
/** A heap of marks is cut, because putting them in order takes quadratic time. */
const MAX_MARKS = 60

export function plainTextOf(raw: string): PlainText {
  if (!NEEDS_MAP.test(raw) && raw.normalize('NFC') === raw) {
    return { plain: raw, rawStart: (at) => at, rawEnd: (end) => end, bold: [] }
  }
  const { kept, bold } = readUnits(raw)
  return compose(kept, bold)
}

interface Kept {
  text: string
  start: number
  end: number
}

/** Code points that stay, and the places where bold begins or ends, as indices into them. */
function readUnits(raw: string): { kept: Kept[]; bold: number[] } {
  const marks = pairedMarks(raw)
  const kept: Kept[] = []
  const bold: number[] = []
  let mark = 0
  for (let at = 0; at < raw.length;) {
    if (marks[mark] === at) {
      bold.push(kept.length)
      mark += 1
      at += 2
      continue
    }
    const text = String.fromCodePoint(raw.codePointAt(at) ?? 0)
    const end = at + text.length
    if (!UNSEEN.test(text)) kept.push({ text, start: at, end })
    at = end
  }
  return { kept, bold }
}

/** Offsets of `**`; the last one of an odd number is plain text. */
function pairedMarks(raw: string): number[] {
  const marks: number[] = []
  for (let at = raw.indexOf('**'); at >= 0; at = raw.indexOf('**', at + 2)) marks.push(at)
  return marks.length % 2 === 0 ? marks : marks.slice(0, -1)
}

function compose(kept: Kept[], boldMarks: number[]): PlainText {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  /** Plain offset of each code point that stays. */
  const offsets: number[] = []
  for (let from = 0; from < kept.length;) {
    const to = stretchEnd(kept, from)
    const text = textOf(kept, from, to)
    for (let index = from; index < to; index += 1) offsets.push(starts.length)
    parts.push(text)
    pushUnits({ kept, from, to, text }, starts, ends)
    from = to
  }
  const { length } = starts
  const rawLength = ends[length - 1] ?? 0
  const bold = pairsOf(boldMarks.map((index) => offsets[index] ?? length))
  return {
    plain: parts.join(''),
    rawStart: (at) => (at < length ? (starts[Math.max(at, 0)] ?? 0) : rawLength),
    rawEnd: (end) => (end <= 0 ? (starts[0] ?? 0) : (ends[Math.min(end, length) - 1] ?? 0)),
    bold: bold.filter(({ start, end }) => end > start),
  }
}

/** A letter and the marks behind it. */
function stretchEnd(kept: Kept[], from: number): number {
  if (/^\s$/.test(kept[from]?.text ?? '')) return from + 1
  const limit = Math.min(kept.length, from + MAX_MARKS)
  let to = from + 1
  while (to < limit && MARK.test(kept[to]?.text ?? '')) to += 1
  return to
}

interface Stretch {
  kept: Kept[]
  from: number
  to: number
  text: string
}

/** A sign that takes no mark ("!") stands alone; the marks behind it are a stretch of their own. */
function pushUnits({ kept, from, to, text }: Stretch, starts: number[], ends: number[]): void {
  const first = kept[from]
  const last = kept[to - 1]
  if (!first || !last) return
  const own = text.startsWith(first.text) ? first.text.length : 0
  const rest = own > 0 ? (kept[from + 1] ?? first) : first
  for (let unit = 0; unit < text.length; unit += 1) {
    starts.push(unit < own ? first.start : rest.start)
    ends.push(unit < own ? first.end : last.end)
  }
}

function textOf(kept: Kept[], from: number, to: number): string {
  const stretch = kept.slice(from, to).map((unit) => unit.text)
  return stretch.join('').normalize('NFC')
}

function pairsOf(offsets: number[]): { start: number; end: number }[] {
  return offsets.flatMap((start, index) =>
    index % 2 === 0 ? [{ start, end: offsets[index + 1] ?? start }] : [],
  )
}
