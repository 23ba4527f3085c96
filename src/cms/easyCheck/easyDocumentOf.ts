import type { EasyDocument } from '../../easyLanguage/easyDocument'

/** Sections as the form or the database holds them; anything may be missing in a draft. */
export interface TypedSection {
  heading?: string | null
  lines?: string | null
  pictogram?: string | null
  picture?: unknown
}

/** An easy text as the checker reads it. Own pictures and pictograms always have words for those who do not see them. */
export function easyDocumentOf(sections: readonly TypedSection[]): EasyDocument {
  return {
    sections: sections.map(({ heading, lines, pictogram, picture }) => ({
      ...(heading ? { heading } : {}),
      lines: (lines ?? '').split(/\r?\n/),
      ...(pictogram || picture ? { image: { alt: 'Bild' } } : {}),
    })),
  }
}
