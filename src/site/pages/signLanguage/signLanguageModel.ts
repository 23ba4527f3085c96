import type { ContentSource } from '../../../content/contentSource'
import type { ContentDocument, Fact } from '../../../content/documents'
import type { Video } from '../../../content/text'
import { selected } from '../../notedContent'
import { pageAddress } from '../../pageRoles'
import { pathOf } from '../../paths'
import { plannedLabel } from '../../../statement/standardWords'

export interface SignFilm {
  /** Title of the document that the film renders. */
  title: string
  href: string
  video: Video
}

/** Films that BITV 2.0 § 4 asks for on the start page. */
const REQUIRED_FILMS = [
  'Film: Was gibt es hier?',
  'Film: So finden Sie sich zurecht',
  'Film: Erklärung zur Barrierefreiheit',
  'Film: Was es noch in Gebärdensprache gibt',
]

/** Every film in sign language of a published document. */
export function signFilms(content: ContentSource): SignFilm[] {
  return selected(content, chooseFilms)
}

function chooseFilms(content: ContentSource): SignFilm[] {
  const documents: ContentDocument[] = [
    ...content.pages(),
    ...content.news(),
    ...content.projects(),
    ...content.municipalities(),
  ]
  return documents.flatMap((document) =>
    document.signVideo?.isSignLanguage
      ? [{ title: document.title, href: addressOf(document), video: document.signVideo }]
      : [],
  )
}

/** What is still to come, with the day that the accessibility statement names for it. */
export function missingFilms(content: ContentSource): Fact[] {
  const item = content
    .accessibilityStatement()
    .gaps.find(({ part }) => /gebärden-?sprache/i.test(part))
  const planned = item?.plannedFor ? `, ${plannedLabel(item)}` : ''
  return REQUIRED_FILMS.map((label) => ({ label, value: `noch nicht da${planned}` }))
}

function addressOf(document: ContentDocument): string {
  return document.kind === 'page' ? pageAddress(document) : pathOf(document)
}
