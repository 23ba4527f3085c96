import type { ContentSource } from '../content/contentSource'
import type { Variant } from './page'
import { easyTexts, standardTexts } from './searchedTexts'
import type { SiteSearch } from './siteSearch'
import { Turns } from './turns'
import { VariantIndex } from './variantIndex'

/** Search over the published content; the index follows the content's revision. `prepare` begins to read it. */
export function createSiteSearch(content: ContentSource): SiteSearch & { prepare(): void } {
  const turns = new Turns()
  const variants: Record<Variant, Pick<VariantIndex<object>, keyof VariantIndex<object>>> = {
    standard: new VariantIndex(content, standardTexts, turns),
    easy: new VariantIndex(content, easyTexts, turns),
  }
  return {
    prepare: () => {
      variants.standard.prepare()
      setImmediate(() => variants.easy.prepare())
    },
    find: (query, filter, variant) => variants[variant].find(query, filter),
    counts: (query, filter, variant) => variants[variant].counts(query, filter),
    nearest: (text, variant, limit) => variants[variant].nearest(text, limit),
  }
}
