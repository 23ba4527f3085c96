import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/**
 * Markup of a part that is the same on many pages, made once for each object that it is made of; content never changes in
 * place, so it cannot be out of date. `part` tells the few forms of it apart. No part may hold what counts within a page
 * (`useId`) or speaks to its head (pictures).
 */
export type KeptMarkup<Source extends object> = (
  source: Source,
  part: string,
  make: () => ReactElement,
) => { __html: string }

export function keptMarkup<Source extends object>(): KeptMarkup<Source> {
  const kept = new WeakMap<Source, Map<string, { __html: string }>>()
  return (source, part, make) => {
    const parts = kept.get(source) ?? new Map<string, { __html: string }>()
    kept.set(source, parts)
    const known = parts.get(part)
    if (known !== undefined) return known
    const markup = { __html: renderToStaticMarkup(make()) }
    parts.set(part, markup)
    return markup
  }
}
