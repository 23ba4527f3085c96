import type { ReactElement } from 'react'
import type { Project } from '../../../content/documents'
import { ProjectCard } from '../../components/ProjectCard'
import { TitleField } from '../../components/TitleField'
import { paths } from '../../paths'
import { projectGroups } from './projectListModel'

/** All projects, grouped by how far they are. */
export function ProjectList({
  projects,
  lead,
}: {
  projects: readonly Project[]
  lead: string
}): ReactElement {
  return (
    <div className="topic-sun">
      <TitleField
        heading="Projekte"
        lead={lead}
        breadcrumbs={[{ label: 'Start', path: paths.home }, { label: 'Projekte' }]}
        look="sun"
      />
      {projects.length === 0 && (
        <p className="wrap section">Zurzeit ist kein Projekt veröffentlicht.</p>
      )}
      {projectGroups(projects).map((group) => (
        <section key={group.id} className="wrap section" aria-labelledby={group.id}>
          <h2 id={group.id} className="below-3">
            {group.heading}
          </h2>
          <div className="grid-three">
            {group.projects.map((project) => (
              <ProjectCard key={project.id} project={project} />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}
