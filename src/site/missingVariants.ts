import type { WishedVariant } from '../content/wishBox'

export const WISHED_VARIANTS: readonly WishedVariant[] = ['easy', 'sign']

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
