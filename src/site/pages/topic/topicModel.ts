import type { ContentSource } from '../../../content/contentSource'
import type { Contact, Topic } from '../../../content/documents'
import { newsOnCard, projectOnCard } from '../../cards'
import type { NewsOnCard, ProjectOnCard } from '../../cards'
import { selected } from '../../notedContent'

export interface TopicModel {
  topic: Topic
  news: NewsOnCard[]
  /** All articles of the topic, also those that are not shown here. */
  newsCount: number
  projects: ProjectOnCard[]
  contacts: Contact[]
}

const NEWS_LIMIT = 8

/** All that belongs to a topic; `undefined` where there is no such topic. */
export function topicModel(content: ContentSource, slug: string): TopicModel | undefined {
  return selected(content, chooseModel, slug)
}

function chooseModel(content: ContentSource, slug: string): TopicModel | undefined {
  const topic = content.topics().find((candidate) => candidate.slug === slug)
  if (!topic) return undefined
  const isOfTopic = (thing: { topics: Topic[] }): boolean =>
    thing.topics.some((candidate) => candidate.slug === slug)
  const news = content.news().filter(isOfTopic)
  return {
    topic,
    news: news.slice(0, NEWS_LIMIT).map(newsOnCard),
    newsCount: news.length,
    projects: content.projects().filter(isOfTopic).map(projectOnCard),
    contacts: content.contacts().filter(isOfTopic),
  }
}
