import type { ContentKind } from '../content/documents'
import type { WishedVariant } from './missingVariants'

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
