import type { PageRoute } from '../../page'
import { pageByRole } from '../../pageRoles'
import { easyPath, paths } from '../../paths'
import { breadcrumbList } from '../../structuredData'
import { Accessibility } from './Accessibility'
import { statementOf } from './accessibilityModel'

/** The accessibility statement; it stands even without a page in the CMS, for the law asks for it. */
export const accessibilityRoute: PageRoute = {
  name: 'accessibility',
  pattern: paths.accessibility,
  query: [],
  answer(context) {
    const { content, siteUrl } = context
    const page = pageByRole(content, 'accessibility')
    const statement = statementOf(context)
    const counterpart = easyPath(paths.accessibility)
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
        ...(statement.reviewedOn !== '' && { updatedAt: statement.reviewedOn }),
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
          site={content.site()}
          page={page}
          easyPath={counterpart}
        />
      ),
    }
  },
  addresses: () => [paths.accessibility],
}
