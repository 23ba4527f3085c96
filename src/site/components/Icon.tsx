import type { ReactElement } from 'react'
import { paths } from '../paths'
import { keptMarkup } from './keptMarkup'

/** Names of the symbols in `assets/icons.svg` (lucide, ISC). */
export type IconName =
  | 'arrow'
  | 'book'
  | 'calendar'
  | 'check'
  | 'checked'
  | 'clock'
  | 'cross'
  | 'down'
  | 'download'
  | 'external'
  | 'filter'
  | 'hand'
  | 'home'
  | 'info'
  | 'list'
  | 'mail'
  | 'map'
  | 'next'
  | 'open'
  | 'people'
  | 'phone'
  | 'place'
  | 'play'
  | 'previous'
  | 'print'
  | 'rss'
  | 'search'
  | 'unknown'
  | 'warn'

const kept = keptMarkup<typeof paths>()

/** An icon; it never speaks for itself, its word stands beside it. */
export function Icon({ name }: { name: IconName }): ReactElement {
  // A page has dozens of them.
  const use = kept(paths, name, () => <use href={`${paths.asset('icons.svg')}#${name}`} />)
  return <svg className="icon" aria-hidden="true" dangerouslySetInnerHTML={use} />
}
