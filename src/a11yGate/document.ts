/** Where something stands in the CMS, so that a finding can lead an editor to it. */
export interface Place {
  /** Path of the field in the form: "title", "body", "facts.0.value". */
  field: string
  /** In a rich text: index of the block from 0, as the editor counts them (empty paragraphs too). */
  block?: number
  /** Field inside a block of the rich text: "cells", "caption". */
  part?: string
  /** German, for people: "Text, 3. Absatz". */
  label: string
  /** The record where it is repaired, if that is another one: the picture in the media library, the PDF. */
  record?: { collection: string; id: string }
}

/** Words of one field. */
interface PlacedText {
  text: string
  place: Place
}

/** A stretch of running text: words, or a link around words. */
export type Words =
  | { kind: 'text'; text: string; bold?: boolean; italic?: boolean }
  | { kind: 'link'; href: string; children: Words[] }
  | { kind: 'lineBreak' }

/** An item of a list; what is nested in it comes behind its words. */
export interface GateItem {
  words: Words[]
  nested?: { ordered: boolean; items: GateItem[] }
}

export interface GateTable {
  caption: string
  head: string[]
  rows: string[][]
  note?: string
}

export interface GatePicture {
  id: string
  /** Name of the uploaded file, "IMG_2041.jpg". */
  filename: string
  alt: string
  decorative: boolean
  /** As shown on the page: that of the use, or else that of the library. */
  caption?: string
  credit?: string
  /** Number of frames of the file; more than one is an animation. `undefined`: nobody has counted. */
  frames?: number
  /** How long the animation runs before it stops, in seconds; `Infinity` when it never stops. */
  seconds?: number
}

/** What was read from a PDF; a field is absent when it could not be read. */
export interface PdfFacts {
  pages?: number
  /** Whether it carries structure for screen readers (`/MarkInfo << /Marked true >>`, `/StructTreeRoot`). */
  tagged?: boolean
  /** `/Lang` of the document; empty when it has none. */
  language?: string
  /** Empty when it has none. */
  title?: string
  /** False for a scan: pages of pictures without letters. */
  hasText?: boolean
  /** Pages that are a picture without letters, of those that were looked at. */
  pagesWithoutText?: number
  bookmarks?: boolean
  encrypted?: boolean
  /** Its rights forbid programs to read it out. */
  blocksReading?: boolean
}

export interface GateFile {
  id: string
  title: string
  filename: string
  kind: string
  bytes: number
  /** Language that the editor gave. */
  language: string
  /** The editor's answer to "Ist das PDF barrierefrei?"; `undefined`: not checked yet. */
  accessible?: boolean
  pdf?: PdfFacts
}

export interface GateVideo {
  id: string
  title: string
  filename: string
  /** Text of the captions file (WebVTT), if there is one. */
  captions?: string
  /** The text to read instead; empty when there is none. */
  transcript: string
  isSignLanguage: boolean
  seconds?: number
}

/** One piece of a document, in the order in which it is read on the page. */
export type Part = { place: Place } & (
  | { kind: 'paragraph'; words: Words[] }
  | { kind: 'heading'; level: 2 | 3 | 4; words: Words[] }
  | { kind: 'list'; ordered: boolean; items: GateItem[] }
  | { kind: 'table'; table: GateTable }
  | { kind: 'quote'; text: string; source: string; href?: string }
  | { kind: 'notice'; title?: string; words: Words[] }
  /** Text in another language than the page, marked as such. */
  | { kind: 'foreign'; language: string; words: Words[] }
  | { kind: 'picture'; picture: GatePicture }
  | { kind: 'download'; file: GateFile }
  | { kind: 'video'; video: GateVideo }
  /** A short text of a field beside the body: a fact, the label of a figure. */
  | { kind: 'detail'; text: string; href?: string }
)

/**
 * A document as the gate sees it: what an editor typed, before anything is left out
 * (the page drops empty headings and `javascript:` links; the editor should know that they are there).
 */
export interface GateDocument {
  title: PlacedText
  teaser?: PlacedText
  /** BCP 47 tag of the page, "de" or "de-simple". */
  language: string
  parts: Part[]
}
