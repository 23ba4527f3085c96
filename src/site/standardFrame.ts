import type { ContentSource } from '../content/contentSource'
import type { ContentKind } from '../content/documents'
import { selected } from './notedContent'
import type { PageAnswer } from './page'
import { easyPath } from './paths'

/** Address of the easy variant of a document shown at `path`, if it is published. */
export function easyCounterpart(
  content: ContentSource,
  kind: ContentKind,
  slug: string,
  path: string,
): string | undefined {
  return selected(content, hasEasyText, kind, slug) ? easyPath(path) : undefined
}

const hasEasyText = (content: ContentSource, kind: ContentKind, slug: string): boolean =>
  content.easyText(kind, slug) !== undefined

/** Answer for a document that is not there: moved, taken away, or never known. */
export function absentAnswer(
  content: ContentSource,
  kind: ContentKind,
  slug: string,
  pathFor: (slug: string) => string,
): PageAnswer {
  const absence = content.absence(kind, slug)
  if (absence.reason === 'moved') {
    return { kind: 'redirect', to: pathFor(absence.toSlug), permanent: true }
  }
  if (absence.reason === 'gone') return { kind: 'missing', gone: { title: absence.title } }
  return { kind: 'missing' }
}
