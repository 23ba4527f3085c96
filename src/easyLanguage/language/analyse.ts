import type { EasyDocument } from '../easyDocument'
import type { Place } from '../finding'
import { clausesOf } from './clauses'
import type { Clause } from './clauses'
import { plainTextOf } from './plainText'
import type { PlainText } from './plainText'
import { sentenceSpans } from './sentences'
import type { SentenceSpan } from './sentences'
import { tokensOfPlain } from './tokens'
import type { Token } from './tokens'
import { verbsOf } from './verbs'
import type { SentenceVerbs } from './verbs'

export type { Token } from './tokens'

const LIST_MARK = /^\s*[•-]\s/

/** A sentence of a line. Verbs and clauses are worked out when first asked for. */
export class AnalysedSentence {
  private knownVerbs?: SentenceVerbs
  private knownClauses?: Clause[]

  constructor(
    readonly line: AnalysedLine,
    /** Without the list mark; with the sign at the end. */
    readonly tokens: Token[],
  ) {}

  /** Words, numbers, telephone numbers and addresses: what a reader reads. */
  get words(): Token[] {
    return this.tokens.filter(({ kind }) => kind !== 'punctuation' && kind !== 'symbol')
  }

  /** Raw offsets. */
  get start(): number {
    return this.tokens[0]?.start ?? 0
  }

  get end(): number {
    return this.tokens.at(-1)?.end ?? 0
  }

  /** As read. */
  get text(): string {
    const last = this.tokens.at(-1)
    return last ? this.line.plain.slice(this.tokens[0]?.at, last.at + last.text.length) : ''
  }

  get verbs(): SentenceVerbs {
    return (this.knownVerbs ??= verbsOf(this.tokens))
  }

  get clauses(): Clause[] {
    return (this.knownClauses ??= clausesOf(this.tokens, this.verbs))
  }

  /** The whole sentence. */
  get place(): Place {
    return this.line.place(this.start, this.end)
  }

  /** From one token to another, or one token alone. */
  placeOf(first: Token, last: Token = first): Place {
    return this.line.place(first.start, last.end)
  }
}

/** A line or a heading. Tokens and sentences are worked out when first asked for. */
export class AnalysedLine {
  private knownText?: PlainText
  private knownTokens?: Token[]
  private knownSentences?: AnalysedSentence[]

  constructor(
    /** Index of the section. */
    readonly section: number,
    readonly part: 'heading' | 'line',
    /** Index of the line in its section; 0 for headings. */
    readonly index: number,
    /** As typed. */
    readonly raw: string,
  ) {}

  /** As read: NFC, without `**`, soft hyphens and zero-width characters. */
  get plain(): string {
    return this.textMap.plain
  }

  /** Bold stretches, in plain offsets. */
  get bold(): { start: number; end: number }[] {
    return this.textMap.bold
  }

  /** The line begins with "• " or "- ". */
  get isListItem(): boolean {
    return LIST_MARK.test(this.plain.slice(0, 20))
  }

  /** All tokens, the list mark too. */
  get tokens(): Token[] {
    return (this.knownTokens ??= tokensOfPlain(this.textMap))
  }

  get sentences(): AnalysedSentence[] {
    return (this.knownSentences ??= this.spans().map(
      ({ first, last }) => new AnalysedSentence(this, this.tokens.slice(first, last)),
    ))
  }

  /** Place of a stretch in raw offsets. */
  place(start: number, end: number): Place {
    return { section: this.section, part: this.part, line: this.index, start, end }
  }

  /** Place of a stretch in plain offsets: for what a pattern found in `plain`. */
  placeOfPlain(start: number, end: number): Place {
    return this.place(this.textMap.rawStart(start), this.textMap.rawEnd(end))
  }

  private get textMap(): PlainText {
    return (this.knownText ??= plainTextOf(this.raw))
  }

  private spans(): SentenceSpan[] {
    const tokens = this.isListItem ? this.tokens.slice(1) : this.tokens
    const skipped = this.tokens.length - tokens.length
    return sentenceSpans(this.plain, tokens).map(({ first, last }) => ({
      first: first + skipped,
      last: last + skipped,
    }))
  }
}

export interface AnalysedSection {
  index: number
  heading?: AnalysedLine
  lines: AnalysedLine[]
  image?: { alt: string }
}

export class AnalysedText {
  readonly sections: AnalysedSection[]

  constructor(readonly document: EasyDocument) {
    this.sections = document.sections.map((section, index) => ({
      index,
      ...(section.heading === undefined
        ? {}
        : { heading: new AnalysedLine(index, 'heading', 0, section.heading) }),
      lines: section.lines.map((raw, line) => new AnalysedLine(index, 'line', line, raw)),
      ...(section.image ? { image: section.image } : {}),
    }))
  }

  /** Lines in reading order, without headings. */
  get lines(): AnalysedLine[] {
    return this.sections.flatMap(({ lines }) => lines)
  }

  /** Headings and lines in reading order. */
  get linesAndHeadings(): AnalysedLine[] {
    return this.sections.flatMap(({ heading, lines }) => (heading ? [heading, ...lines] : lines))
  }

  /** Sentences of the lines in reading order, without headings. */
  get sentences(): AnalysedSentence[] {
    return this.lines.flatMap(({ sentences }) => sentences)
  }

  /** Raw offsets in a line. */
  placeOf(section: number, line: number, start: number, end: number): Place {
    return { section, part: 'line', line, start, end }
  }

  /** A whole section, or its picture. */
  placeOfSection(section: number, part: 'section' | 'image' = 'section'): Place {
    return { section, part, line: 0, start: 0, end: 0 }
  }
}

export function analyse(document: EasyDocument): AnalysedText {
  return new AnalysedText(document)
}
