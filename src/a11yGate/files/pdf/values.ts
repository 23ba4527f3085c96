/** A value of a PDF file (ISO 32000-1, 7.3). Text is kept as one character per byte. */
export type PdfValue =
  | null
  | boolean
  | number
  | { name: string }
  | { text: string }
  | { ref: number }
  | PdfValue[]
  | Map<string, PdfValue>

/** Deeper nesting is no document, but an attack. */
const DEEPEST = 60
const PERCENT = 37
const isBlank = tableOf('\u0000\t\n\f\r ')
const isEnd = tableOf('\u0000\t\n\f\r ()<>[]{}/%')
const isLineEnd = tableOf('\r\n')

/** Reads one value after the other from a stretch of text; `undefined` where there is none. Never reads behind `end`. */
export class PdfReader {
  constructor(
    private readonly text: string,
    public at: number,
    private readonly end: number,
  ) {}

  value(depth = 0): PdfValue | undefined {
    if (depth > DEEPEST) return undefined
    this.skipBlanks()
    if (this.at >= this.end) return undefined
    switch (this.text[this.at]) {
      case '/':
        return this.name()
      case '(':
        return this.string()
      case '[':
        return this.array(depth)
      case '<':
        return this.text[this.at + 1] === '<' ? this.dictionary(depth) : this.hexString()
      default:
        return this.word()
    }
  }

  skipBlanks(): void {
    while (this.at < this.end) {
      const code = this.text.charCodeAt(this.at)
      if (code === PERCENT) this.skipComment()
      else if (isBlank[code] === 1) this.at += 1
      else return
    }
  }

  private skipComment(): void {
    while (this.at < this.end && isLineEnd[this.text.charCodeAt(this.at)] !== 1) this.at += 1
  }

  private name(): PdfValue {
    this.at += 1
    const raw = this.run()
    return { name: raw.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => byteOf(hex)) }
  }

  /** Number, reference ("12 0 R"), or one of the three words; everything else is no value. */
  private word(): PdfValue | undefined {
    const word = this.run()
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return undefined
    const reference = /^[ \t\r\n]{1,8}\d{1,5}[ \t\r\n]{1,8}R(?![\w])/.exec(
      this.text.slice(this.at, Math.min(this.at + 24, this.end)),
    )
    if (reference === null || !/^\d{1,9}$/.test(word)) return Number(word)
    this.at += reference[0].length
    return { ref: Number(word) }
  }

  private run(): string {
    const from = this.at
    while (this.at < this.end && isEnd[this.text.charCodeAt(this.at)] !== 1) this.at += 1
    return this.text.slice(from, this.at)
  }

  private array(depth: number): PdfValue[] {
    this.at += 1
    const values: PdfValue[] = []
    for (;;) {
      const value = this.value(depth + 1)
      if (value === undefined) break
      values.push(value)
    }
    if (this.text[this.at] === ']') this.at += 1
    return values
  }

  private dictionary(depth: number): Map<string, PdfValue> {
    this.at += 2
    const entries = new Map<string, PdfValue>()
    for (;;) {
      const key = this.value(depth + 1)
      if (nameOf(key) === undefined) break
      const value = this.value(depth + 1)
      if (value === undefined) break
      entries.set(nameOf(key) ?? '', value)
    }
    if (this.text.startsWith('>>', this.at)) this.at += 2
    return entries
  }

  private hexString(): PdfValue {
    const close = this.text.slice(this.at, this.end).indexOf('>')
    const to = close === -1 ? this.end : this.at + close
    const digits = this.text.slice(this.at + 1, to).replace(/[^0-9a-f]/gi, '')
    this.at = Math.min(to + 1, this.end)
    const even = digits.length % 2 === 0 ? digits : `${digits}0`
    return { text: even.replace(/../g, byteOf) }
  }

  private string(): PdfValue {
    this.at += 1
    let open = 1
    let letters = ''
    while (this.at < this.end) {
      const sign = this.text[this.at] ?? ''
      this.at += 1
      if (sign === '\\') letters += this.escaped()
      else {
        if (sign === '(') open += 1
        if (sign === ')' && (open -= 1) === 0) break
        letters += sign
      }
    }
    return { text: letters }
  }

  private escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at, this.at + 3))?.[0]
    if (octal !== undefined) {
      this.at += octal.length
      return String.fromCharCode(parseInt(octal, 8) & 255)
    }
    const sign = this.text[this.at] ?? ''
    this.at += 1
    if (sign === '\r' && this.text[this.at] === '\n') this.at += 1
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\r': '', '\n': '' }[sign] ?? sign
  }
}

export const nameOf = (value: PdfValue | undefined): string | undefined =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined

export const refOf = (value: PdfValue | undefined): number | undefined =>
  typeof value === 'object' && value !== null && 'ref' in value ? value.ref : undefined

const byteOf = (hex: string): string => String.fromCharCode(parseInt(hex, 16))

/** One entry per byte: a look-up costs a tenth of a regular expression, and some files have 15 million bytes. */
function tableOf(signs: string): Uint8Array {
  const table = new Uint8Array(256)
  for (const sign of signs) table[sign.charCodeAt(0)] = 1
  return table
}
