import type { ReactElement } from 'react'
import type { ProjectStatus } from '../../content/documents'
import type { ProjectOnCard } from '../cards'
import { softHyphenate } from '../format'
import { easyPath, paths } from '../paths'
import { PictureImage } from './PictureImage'
import { useElementId } from './useElementId'

const STATUS: Record<ProjectStatus, { standard: string; easy: string }> = {
  planned: { standard: 'geplant', easy: 'Das kommt noch' },
  running: { standard: 'läuft', easy: 'Das machen wir gerade' },
  finished: { standard: 'abgeschlossen', easy: 'Das ist vorbei' },
}

/** A project as a field in the colour of its topic; the whole card leads to it. */
export function ProjectCard({
  project,
  easy = false,
}: {
  project: ProjectOnCard
  easy?: boolean
}): ReactElement {
  const id = useElementId('project')
  const path = paths.project(project.slug)
  const status = STATUS[project.status]
  return (
    <article
      className={`project-card topic-${project.topics[0]?.look ?? 'sun'}`}
      aria-labelledby={id}
    >
      {project.picture && (
        <div className="picture">
          <PictureImage picture={project.picture} cut="square" sizes="11rem" decorative />
        </div>
      )}
      <h3 id={id}>
        <a href={easy ? easyPath(path) : path}>
          {softHyphenate(easy ? (project.easy?.title ?? project.title) : project.title)}
        </a>
      </h3>
      {!easy && <p>{project.teaser}</p>}
      <p className="project-status">
        {easy ? status.easy : [project.term, status.standard].filter(Boolean).join(', ')}
      </p>
    </article>
  )
}
