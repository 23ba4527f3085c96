import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { breadcrumbList, governmentOrganization } from '../../structuredData'
import { ContactPage } from './Contact'

/** All contacts. */
export const contactRoute: PageRoute = {
  name: 'contact',
  pattern: paths.contact,
  query: [],
  answer({ content, siteUrl }) {
    const site = content.site()
    return {
      kind: 'page',
      frame: {
        title: 'Kontakt',
        description: `Wen Sie fragen können: ${site.office}.`,
        path: paths.contact,
        variant: 'standard',
        counterpart: easyPath(paths.contact),
        currentPath: paths.contact,
        structuredData: [
          breadcrumbList(siteUrl, [
            { label: 'Start', path: paths.home },
            { label: 'Kontakt', path: paths.contact },
          ]),
          governmentOrganization(siteUrl, site),
        ],
      },
      body: <ContactPage topics={content.topics()} contacts={content.contacts()} site={site} />,
    }
  },
  addresses: () => [paths.contact],
}
