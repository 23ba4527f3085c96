/** A stretch of running text: words, or a link around words. */
export type Inline =
  | { kind: 'text'; text: string; bold?: boolean; italic?: boolean }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'lineBreak' }

/** One item of a list; a list inside it stands in `nested`. */
export interface ListItem {
  children: Inline[]
  nested?: ListBlock
}

export interface ListBlock {
  kind: 'list'
  ordered: boolean
  items: ListItem[]
}

/** A table of the editor: one caption, one row of column heads, the first cell of each row is its head. */
interface TableBlock {
  kind: 'table'
  caption: string
  head: string[]
  rows: string[][]
  /** Where the figures come from and what to know about them. */
  note?: string
}

export interface QuoteBlock {
  kind: 'quote'
  text: string
  /** Who said it, in the role that they had then, and when. */
  source: string
  href?: string
}

/** A share, shown as dots: `part` of `whole` persons, one dot for about `perDot` persons. */
export interface DotsBlock {
  kind: 'dots'
  part: number
  whole: number
  perDot: number
  /** The sentence that the picture shows, for example "Jede fünfte Person ist 65 oder älter." */
  statement: string
  /** What filled and open dots mean. */
  filled: string
  open: string
  /** Source and date of the figures. */
  note: string
}

/**
 * Body of a document in the order in which it is read.
 * The CMS's own rich-text format is translated into this at the edge; what it cannot say does not reach the page.
 */
export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; level: 2 | 3 | 4; id: string; text: string }
  | ListBlock
  | TableBlock
  | QuoteBlock
  | DotsBlock
  | { kind: 'notice'; title?: string; children: Inline[] }
  /** Text in another language than the page, as a BCP 47 tag; voices change for it (WCAG 3.1.2). */
  | { kind: 'foreign'; language: string; children: Inline[] }
  | { kind: 'picture'; picture: Picture; caption?: string }
  | { kind: 'download'; document: Download }
  | { kind: 'video'; video: Video }

/** One encoded size of a picture. */
export interface PictureSource {
  url: string
  width: number
  height: number
  type: 'image/avif' | 'image/webp' | 'image/jpeg' | 'image/png'
}

/** How a picture is cut: `full` keeps its own shape, `square` and `wide` are cut around the focal point. */
export type PictureCut = 'full' | 'square' | 'wide'

export interface Picture {
  id: string
  /** Empty only when `decorative`. */
  alt: string
  decorative: boolean
  caption?: string
  /** Always shown with the picture or on the picture credits page. */
  credit: string
  license?: string
  /** Sizes of each cut, smallest first; `full` is never empty. */
  cuts: Record<PictureCut, PictureSource[]>
  /** 1200 × 630, for link previews of other services. */
  preview?: PictureSource
}

/** A file to download. */
export interface Download {
  id: string
  title: string
  url: string
  /** Short name of the kind, for example "PDF". */
  kind: string
  bytes: number
  /** BCP 47 tag of the file's language. */
  language: string
  /** `undefined`: nobody has checked it yet. */
  accessible?: boolean
}

/** A film with everything that BITV 2.0 Anlage 2 Teil 1 asks for. */
export interface Video {
  id: string
  title: string
  url: string
  bytes: number
  /** Length in seconds. */
  seconds: number
  captionsUrl?: string
  transcript: Block[]
  poster?: Picture
  isSignLanguage: boolean
}
