import type { PageRoute } from '../../page'
import { paths } from '../../paths'
import { absentAnswer, easyCounterpart } from '../../standardFrame'
import { breadcrumbList } from '../../structuredData'
import { ProjectPage } from './Project'
import { otherProjects, projectNews } from './projectModel'

const NEWS_LIMIT = 4
const PROJECT_LIMIT = 3

/** One project. */
export const projectRoute: PageRoute = {
  name: 'project',
  pattern: '/projekte/:slug',
  query: [],
  answer({ content, siteUrl }, { slug = '' }) {
    const project = content.projectBySlug(slug)
    if (!project) return absentAnswer(content, 'project', slug, paths.project)
    const path = paths.project(slug)
    const counterpart = easyCounterpart(content, 'project', slug, path)
    return {
      kind: 'page',
      frame: {
        title: project.title,
        description: project.teaser,
        path,
        variant: 'standard',
        counterpart,
        currentPath: paths.projectList,
        preview: project.picture,
        updatedAt: project.updatedAt,
        structuredData: [
          breadcrumbList(siteUrl, [
            { label: 'Start', path: paths.home },
            { label: 'Projekte', path: paths.projectList },
            { label: project.title, path },
          ]),
        ],
      },
      body: (
        <ProjectPage
          project={project}
          news={projectNews(project, content, NEWS_LIMIT)}
          others={otherProjects(project, content, PROJECT_LIMIT)}
          easyPath={counterpart}
        />
      ),
    }
  },
  addresses: (content) => content.projects().map(({ slug }) => paths.project(slug)),
}
