import type { Project, ProjectStatus } from '../../../content/documents'

export interface ProjectGroup {
  id: string
  heading: string
  projects: Project[]
}

const GROUPS: { id: string; heading: string; status: ProjectStatus }[] = [
  { id: 'laufend', heading: 'Daran arbeiten wir', status: 'running' },
  { id: 'geplant', heading: 'Das ist geplant', status: 'planned' },
  { id: 'abgeschlossen', heading: 'Abgeschlossen', status: 'finished' },
]

/** Running projects first, then planned ones, then what is over; empty groups are left out. */
export function projectGroups(projects: readonly Project[]): ProjectGroup[] {
  return GROUPS.map(({ id, heading, status }) => ({
    id,
    heading,
    projects: projects.filter((project) => project.status === status),
  })).filter((group) => group.projects.length > 0)
}
