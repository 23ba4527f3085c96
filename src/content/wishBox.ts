import type { ContentKind } from './kind'

/** A variant of a page that readers can ask for: Leichte Sprache, or a film in sign language. */
export type WishedVariant = 'easy' | 'sign'

/** Somebody wishes for a variant of a document; nothing is known of who it is. */
export interface Wish {
  kind: ContentKind
  id: string
  title: string
  variant: WishedVariant
}

/** Where wishes are counted. Throws where that is not possible at the moment. */
export interface WishBox {
  add(wish: Wish): Promise<void>
}
