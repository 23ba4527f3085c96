import type { ReactElement, ReactNode } from 'react'
import { ContactCard } from '../../components/ContactCard'
import { NewsCard } from '../../components/NewsCard'
import { ProjectCard } from '../../components/ProjectCard'
import { Tile } from '../../components/Tile'
import { TitleField } from '../../components/TitleField'
import { paths } from '../../paths'
import { newsListPath } from '../newsList/newsListModel'
import type { TopicModel } from './topicModel'

/** One topic: news, projects and whom to ask. */
export function TopicPage({ model }: { model: TopicModel }): ReactElement {
  const { topic, news, newsCount, projects, contacts } = model
  return (
    <div className={`topic-${topic.look}`}>
      <TitleField
        heading={topic.name}
        lead={topic.description}
        breadcrumbs={[{ label: 'Start', path: paths.home }, { label: topic.name }]}
        look={topic.look}
      >
        <Tile pictogram={topic.pictogram} look={topic.look} size="large" />
      </TitleField>
      <TopicNews topic={topic} news={news} newsCount={newsCount} />
      {projects.length > 0 && (
        <Part id="projekte" title="Projekte">
          <div className="grid-three">
            {projects.map((project) => (
              <ProjectCard key={project.id} project={project} />
            ))}
          </div>
        </Part>
      )}
      {contacts.length > 0 && (
        <Part id="kontakt" title="Wen Sie fragen können">
          <div className="grid-three">
            {contacts.map((contact) => (
              <ContactCard key={contact.id} contact={contact} headingLevel={3} />
            ))}
          </div>
        </Part>
      )}
    </div>
  )
}

/** The latest articles of a topic; the list of all of them is filtered by it. */
function TopicNews({
  topic,
  news,
  newsCount,
}: Pick<TopicModel, 'topic' | 'news' | 'newsCount'>): ReactElement {
  if (news.length === 0) return <NoNews />
  return (
    <Part
      id="meldungen"
      title="Meldungen"
      more={
        newsCount > news.length && (
          <a href={newsListPath({ topic })}>{`Alle ${newsCount} Meldungen`}</a>
        )
      }
    >
      <div className="grid-four">
        {news.map((article) => (
          <NewsCard key={article.id} article={article} headingLevel={3} />
        ))}
      </div>
    </Part>
  )
}

function Part({
  id,
  title,
  more,
  children,
}: {
  id: string
  title: string
  more?: ReactNode
  children: ReactNode
}): ReactElement {
  return (
    <section className="wrap section" aria-labelledby={id}>
      <div className="heading-row">
        <h2 id={id}>{title}</h2>
        {more}
      </div>
      {children}
    </section>
  )
}

function NoNews(): ReactElement {
  return (
    <div className="wrap section">
      <p>
        Zu diesem Thema gibt es noch keine Meldung.{' '}
        <a href={paths.newsList}>Alle Meldungen ansehen</a>
      </p>
    </div>
  )
}
