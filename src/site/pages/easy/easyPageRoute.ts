import type { PageRoute } from '../../page'
import { pageAddress, pageAtAddress } from '../../pageRoles'
import { easyPath, paths } from '../../paths'
import { easyDocumentRoute } from './easyDocumentRoute'
import { easyFixedPages } from './easyFixedRoutes'

/** These have a page type of their own on the easy site. */
const OWN_ROUTES: readonly string[] = [
  paths.accessibility,
  ...easyFixedPages.map(({ path }) => path),
]

const documentRoute = easyDocumentRoute({
  name: 'easyPage',
  kind: 'page',
  pattern: paths.page(':slug'),
  find: (content, slug) =>
    isElsewhere(paths.page(slug)) ? undefined : pageAtAddress(content, paths.page(slug)),
})

/** Imprint, privacy and every other page without an easy page type of its own; has to be asked last. */
export const easyPageRoute: PageRoute = {
  ...documentRoute,
  answer(context, params, query) {
    const page = context.content.pageBySlug(params.slug ?? '')
    const address = page && pageAddress(page)
    if (address !== undefined && address !== paths.page(params.slug ?? '')) {
      return { kind: 'redirect', to: easyPath(address), permanent: true }
    }
    return documentRoute.answer(context, params, query)
  },
}

function isElsewhere(address: string): boolean {
  return OWN_ROUTES.includes(address)
}
