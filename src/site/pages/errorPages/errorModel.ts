import type { PageContext } from '../../page'
import { easyPath, isEasyPath, paths } from '../../paths'
import type { Variant } from '../../page'
import { addressOf, documentOf } from '../search/searchModel'

/** A page whose title is near to a mistyped address. */
export interface NearPage {
  href: string
  title: string
}

const NEAR_LIMIT = 3
const LONGEST_ADDRESS = 200

/** Language variant in which somebody who asked for this address reads. */
export function variantOf(path: string): Variant {
  return isEasyPath(path) ? 'easy' : 'standard'
}

/** Pages with titles near to the words of an address that has no page. */
export function nearPages({ content, search }: PageContext, path: string): NearPage[] {
  const variant = variantOf(path)
  return search.nearest(wordsOfPath(path), variant, NEAR_LIMIT).flatMap(({ kind, slug, title }) => {
    const document = documentOf(content, { kind, slug })
    if (!document) return []
    const address = addressOf(document)
    return [{ href: variant === 'easy' ? easyPath(address) : address, title }]
  })
}

/** The words of an address, without the parts that stand before every title. */
export function wordsOfPath(path: string): string {
  const own = (isEasyPath(path) ? path.slice(paths.easyHome.length) : path).slice(
    0,
    LONGEST_ADDRESS,
  )
  const steps = decoded(own).split(/[?#]/)[0]?.split('/').filter(Boolean) ?? []
  return (steps.at(-1) ?? '')
    .replaceAll(/\.[a-z]{2,5}$/gi, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // Half an escape, as in `%E0%A4%A`: no words of anybody.
    return ''
  }
}
