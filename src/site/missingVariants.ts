/** A variant of a page that readers can ask for: Leichte Sprache, or a film in sign language. */
export const WISHED_VARIANTS = ['easy', 'sign'] as const
export type WishedVariant = (typeof WISHED_VARIANTS)[number]

/** What a page does not have yet. */
export function missingVariants({
  hasEasy,
  hasSign,
}: {
  hasEasy: boolean
  hasSign: boolean
}): WishedVariant[] {
  return WISHED_VARIANTS.filter((variant) => (variant === 'easy' ? !hasEasy : !hasSign))
}
