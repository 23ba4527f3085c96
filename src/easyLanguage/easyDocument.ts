/** A text in easy language as the checker sees it. Lines hold one sentence each; `**` marks bold words. */
export interface EasyDocument {
  sections: EasyDocumentSection[]
}

interface EasyDocumentSection {
  heading?: string
  lines: string[]
  /** The picture beside the section; absent where there is none. */
  image?: { alt: string }
}
