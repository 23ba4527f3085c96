import type { ContentSource } from '../../../content/contentSource'
import type { ContentDocument } from '../../../content/documents'
import type { EasySection } from '../../../content/easyText'
import { paths } from '../../paths'
import { pageAddress } from '../../pageRoles'
import { easyDocumentRoute } from './easyDocumentRoute'
import { easyFigures } from './easyFigures'

/** Pages of the county in easy language: portrait, imprint, figures … */
export const easyPageRoute = easyDocumentRoute({
  name: 'easyPage',
  kind: 'page',
  pattern: paths.page(':slug'),
  find: (content, slug) =>
    content
      .pages()
      .find(
        (page) => pageAddress(page) === paths.page(slug) && !OWN_ROUTES.includes(pageAddress(page)),
      ),
  extra: sectionsFromFigures,
})

/** These have a page type of their own on the easy site. */
const OWN_ROUTES: readonly string[] = [paths.contact, paths.accessibility]

function sectionsFromFigures(document: ContentDocument, content: ContentSource): EasySection[] {
  if (document.kind !== 'page' || pageAddress(document) !== paths.figures) return []
  return easyFigures(content.site().countyName, content.countyFigures())
}
