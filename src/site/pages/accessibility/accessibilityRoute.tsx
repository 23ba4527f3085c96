import type { ContentSource } from '../../../content/contentSource'
import type { PageRoute } from '../../page'
import { pageByRole } from '../../pageRoles'
import { easyPath, paths } from '../../paths'
import { breadcrumbList } from '../../structuredData'
import { Accessibility } from './Accessibility'
import { coverage } from './accessibilityModel'

/** The accessibility statement; it stands even without a page in the CMS, for the law asks for it. */
export const accessibilityRoute: PageRoute = {
  name: 'accessibility',
  pattern: paths.accessibility,
  query: [],
  answer({ content, siteUrl }) {
    const page = pageByRole(content, 'accessibility')
    const statement = content.accessibilityStatement()
    const counterpart = hasEasyStatement(content) ? easyPath(paths.accessibility) : undefined
    return {
      kind: 'page',
      frame: {
        title: 'Erklärung zur Barrierefreiheit',
        description:
          'Wie gut alle Menschen dieses Angebot nutzen können, was noch nicht geht und wer hilft.',
        path: paths.accessibility,
        variant: 'standard',
        counterpart,
        currentPath: paths.accessibility,
        updatedAt: statement.reviewedOn,
        structuredData: [
          breadcrumbList(siteUrl, [
            { label: 'Start', path: paths.home },
            { label: 'Erklärung zur Barrierefreiheit', path: paths.accessibility },
          ]),
        ],
      },
      body: (
        <Accessibility
          statement={statement}
          coverage={coverage(content)}
          site={content.site()}
          page={page}
          easyPath={counterpart}
        />
      ),
    }
  },
  addresses: () => [paths.accessibility],
}

/** The easy statement is part of the statement itself, or the easy text of its page. */
function hasEasyStatement(content: ContentSource): boolean {
  const page = pageByRole(content, 'accessibility')
  const isOfPage = page !== undefined && content.easyText('page', page.slug) !== undefined
  return isOfPage || content.accessibilityStatement().easySections.length > 0
}
