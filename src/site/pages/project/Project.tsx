import type { ReactElement } from 'react'
import type { Project } from '../../../content/documents'
import { ArticleBody } from '../../components/ArticleBody'
import { ArticleEnd } from '../../components/ArticleEnd'
import { DataTable } from '../../components/DataTable'
import { FactList } from '../../components/FactList'
import { Marker } from '../../components/Marker'
import { NewsCard } from '../../components/NewsCard'
import { Notice } from '../../components/Notice'
import { ProjectCard } from '../../components/ProjectCard'
import { ReadingGrid } from '../../components/ReadingGrid'
import { SideNote } from '../../components/SideNote'
import { TitleField } from '../../components/TitleField'
import { TopicMark } from '../../components/TopicMark'
import { VariantSwitch } from '../../components/VariantSwitch'
import type { NewsOnCard, ProjectOnCard } from '../../cards'
import { documentBody } from '../../documentBody'
import { missingVariants } from '../../missingVariants'
import { paths } from '../../paths'
import { archiveSentence, lookOf, partnerTable, projectFacts, statusName } from './projectModel'

export interface ProjectProps {
  project: Project
  news: readonly NewsOnCard[]
  others: readonly ProjectOnCard[]
  easyPath?: string
}

/** One project: what it wants, who pays, who takes part, and what has become of it. */
export function ProjectPage({ project, news, others, easyPath }: ProjectProps): ReactElement {
  const path = paths.project(project.slug)
  const look = lookOf(project)
  return (
    <article className={`topic-${look}`}>
      <ProjectTitle project={project} easyPath={easyPath} />
      <ReadingGrid
        aside={
          <SideNote title="Auf einen Blick">
            <FactList facts={projectFacts(project)} />
          </SideNote>
        }
      >
        <ArchiveNotice project={project} />
        <ArticleBody blocks={documentBody(project)} look={look} />
        <Partners project={project} />
      </ReadingGrid>
      <ArticleEnd
        path={path}
        factsCheckedAt={project.factsCheckedAt}
        missing={missingVariants({
          hasEasy: easyPath !== undefined,
          hasSign: project.signVideo !== undefined,
        })}
      />
      <Related news={news} others={others} />
    </article>
  )
}

function ProjectTitle({
  project,
  easyPath,
}: Pick<ProjectProps, 'project' | 'easyPath'>): ReactElement {
  return (
    <TitleField
      heading={project.title}
      lead={project.teaser}
      meta={
        <>
          <span>{project.term}</span>
          {project.topics.map((topic) => (
            <TopicMark key={topic.id} topic={topic} />
          ))}
          <Marker icon={project.status === 'finished' ? 'check' : 'clock'}>
            {statusName(project.status)}
          </Marker>
        </>
      }
      breadcrumbs={[
        { label: 'Start', path: paths.home },
        { label: 'Projekte', path: paths.projectList },
        { label: project.title },
      ]}
      look={lookOf(project)}
      picture={project.picture}
      widePicture={project.widePicture}
      below={
        <VariantSwitch
          variant="standard"
          standardPath={paths.project(project.slug)}
          easyPath={easyPath}
          hasSignVideo={project.signVideo !== undefined}
          canWish
        />
      }
    />
  )
}

function ArchiveNotice({ project }: { project: Project }): ReactElement | null {
  const sentence = archiveSentence(project)
  if (!sentence) return null
  return (
    <Notice icon="clock">
      <b>Archiv.</b> {sentence}
    </Notice>
  )
}

function Partners({ project }: { project: Project }): ReactElement | null {
  const table = partnerTable(project)
  if (!table) return null
  return (
    <>
      <h2 id="beteiligte">Beteiligte</h2>
      <DataTable {...table} />
    </>
  )
}

function Related({ news, others }: Pick<ProjectProps, 'news' | 'others'>): ReactElement {
  return (
    <>
      {news.length > 0 && (
        <section className="wrap section" aria-labelledby="meldungen">
          <h2 id="meldungen" className="below-3">
            Meldungen zum Projekt
          </h2>
          <div className="grid-four">
            {news.map((article) => (
              <NewsCard key={article.id} article={article} headingLevel={3} />
            ))}
          </div>
        </section>
      )}
      {others.length > 0 && (
        <section className="wrap section" aria-labelledby="andere">
          <h2 id="andere" className="below-3">
            Andere Projekte
          </h2>
          <div className="grid-three">
            {others.map((other) => (
              <ProjectCard key={other.id} project={other} />
            ))}
          </div>
        </section>
      )}
    </>
  )
}
