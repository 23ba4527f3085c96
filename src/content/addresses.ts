import type { ContentKind } from './documents'

/** Public address of the standard variant of a document. */
export function documentPath(kind: ContentKind, slug: string): string {
  switch (kind) {
    case 'news':
      return `/aktuelles/${slug}`
    case 'project':
      return `/projekte/${slug}`
    case 'municipality':
      return `/kommunen/${slug}`
    case 'page':
      return `/${slug}`
  }
}

/** Public address of an uploaded picture. */
export const mediaPath = (file: string) => `/media/${file}`

/** Public address of an uploaded document. */
export const downloadPath = (file: string) => `/dokumente/${file}`

/** Public address of a film, and of its captions by its id. */
export const filmPath = (file: string) => `/filme/${file}`
export const captionsPath = (id: string) => `/untertitel/${id}.vtt`

/** Public address of a pictogram by its key. */
export const pictogramPath = (key: string) => `/piktogramme/${key.replace(':', '-')}.svg`

/** Address prefix of everything in Leichte Sprache. */
export const EASY_PREFIX = '/leichte-sprache'

/** Where a reported barrier is seen: with its key at once; without it number and key are asked for. */
export const casePath = (key?: string) => (key === undefined ? '/meldung' : `/meldung/${key}`)
