import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { breadcrumbList } from '../../structuredData'
import { ProjectList } from './ProjectList'

/** All projects. */
export const projectListRoute: PageRoute = {
  name: 'projectList',
  pattern: paths.projectList,
  query: [],
  answer({ content, siteUrl }) {
    const lead = 'Was wir ausprobieren, wer es bezahlt und was daraus geworden ist.'
    return {
      kind: 'page',
      frame: {
        title: 'Projekte',
        description: lead,
        path: paths.projectList,
        variant: 'standard',
        counterpart: easyPath(paths.projectList),
        currentPath: paths.projectList,
        structuredData: [
          breadcrumbList(siteUrl, [
            { label: 'Start', path: paths.home },
            { label: 'Projekte', path: paths.projectList },
          ]),
        ],
      },
      body: <ProjectList projects={content.projects()} lead={lead} />,
    }
  },
  addresses: () => [paths.projectList],
}
