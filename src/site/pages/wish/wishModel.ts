import type { ContentSource } from '../../../content/contentSource'
import type { ContentDocument } from '../../../content/documents'
import { WISHED_VARIANTS } from '../../missingVariants'
import type { WishedVariant } from '../../../content/wishBox'
import { easyPath, paths } from '../../paths'
import { addressOf } from '../search/searchModel'

/** What became of a wish. */
export type WishResult = 'counted' | 'tooMany' | 'failed'

/** A wish that can be granted: a document of the site that lacks the variant. */
export interface WishedFor {
  document: ContentDocument
  /** Address of the standard page. */
  path: string
  variant: WishedVariant
  /** Where the variant stands, if it has come in the meantime. */
  existing?: string
}

const RESULTS: Record<string, WishResult> = { viele: 'tooMany', technik: 'failed' }

/** What a form or an address asks for; `undefined` where there is no such page or variant. */
export function readWish(
  content: ContentSource,
  given: { seite?: unknown; fassung?: unknown },
): WishedFor | undefined {
  const variant = WISHED_VARIANTS.find((known) => known === given.fassung)
  const document = documentAt(content, given.seite)
  if (variant === undefined || document === undefined) return undefined
  const path = addressOf(document)
  const existing = existingVariant(content, document, variant)
  return { document, path, variant, ...(existing !== undefined && { existing }) }
}

/** Where the answer to a wish stands. */
export function wishAnswerPath(
  { path, variant }: WishedFor,
  result: WishResult = 'counted',
): string {
  const problem = Object.entries(RESULTS).find(([, known]) => known === result)?.[0]
  const query = new URLSearchParams({ seite: path, fassung: variant })
  if (problem !== undefined) query.set('problem', problem)
  return `${easyPath(paths.wish)}?${query.toString()}`
}

/** What became of a wish, from the address of its answer. */
export const resultOf = (query: URLSearchParams): WishResult =>
  RESULTS[query.get('problem') ?? ''] ?? 'counted'

function documentAt(content: ContentSource, path: unknown): ContentDocument | undefined {
  return [
    ...content.news(),
    ...content.projects(),
    ...content.municipalities(),
    ...content.pages(),
  ].find((document) => addressOf(document) === path)
}

function existingVariant(
  content: ContentSource,
  document: ContentDocument,
  variant: WishedVariant,
): string | undefined {
  const path = addressOf(document)
  if (variant === 'sign') return document.signVideo && `${path}#gebaerdensprache`
  return content.easyText(document.kind, document.slug) && easyPath(path)
}
