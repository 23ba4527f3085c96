import type { PageRoute } from '../../page'
import { pageAddress } from '../../pageRoles'
import { paths } from '../../paths'
import { absentAnswer } from '../../standardFrame'
import { documentFrame, findPage, genericPages } from './genericPageModel'
import { StandardDocument } from './StandardDocument'

/** Imprint, privacy and every other page without a page type of its own; has to be asked last. */
export const genericPageRoute: PageRoute = {
  name: 'page',
  pattern: '/:slug',
  query: [],
  answer({ content, siteUrl }, { slug = '' }) {
    const found = findPage(content, slug)
    if (!found) return absentAnswer(content, 'page', slug, paths.page)
    if (!found.isHere) return { kind: 'redirect', to: pageAddress(found.page), permanent: true }
    const frame = documentFrame(found.page, content, siteUrl)
    return {
      kind: 'page',
      frame,
      body: <StandardDocument page={found.page} easyPath={frame.counterpart} />,
    }
  },
  addresses: (content) => genericPages(content).map(pageAddress),
}
