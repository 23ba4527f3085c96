import type { PageRoute } from '../../page'
import { pageByRole } from '../../pageRoles'
import { paths } from '../../paths'
import { governmentOrganization } from '../../structuredData'
import { documentFrame } from '../genericPage/genericPageModel'
import { Portrait } from './Portrait'

/** What the county is. */
export const portraitRoute: PageRoute = {
  name: 'portrait',
  pattern: paths.portrait,
  query: [],
  answer({ content, siteUrl }) {
    const page = pageByRole(content, 'portrait')
    if (!page) return { kind: 'missing' }
    const site = content.site()
    const frame = documentFrame(page, content, siteUrl)
    const organization = governmentOrganization(siteUrl, site)
    return {
      kind: 'page',
      frame: { ...frame, structuredData: [...(frame.structuredData ?? []), organization] },
      body: (
        <Portrait
          page={page}
          county={content.countyFigures()}
          all={content.municipalities()}
          site={site}
          easyPath={frame.counterpart}
        />
      ),
    }
  },
  addresses: (content) => (pageByRole(content, 'portrait') ? [paths.portrait] : []),
}
