import type { ContentSource } from '../../../content/contentSource'
import type { Contact, NewsArticle, Project, Topic } from '../../../content/documents'

export interface TopicModel {
  topic: Topic
  news: NewsArticle[]
  /** All articles of the topic, also those that are not shown here. */
  newsCount: number
  projects: Project[]
  contacts: Contact[]
}

const NEWS_LIMIT = 8

/** All that belongs to a topic; `undefined` where there is no such topic. */
export function topicModel(content: ContentSource, slug: string): TopicModel | undefined {
  const topic = content.topics().find((candidate) => candidate.slug === slug)
  if (!topic) return undefined
  const isOfTopic = (thing: { topics: Topic[] }): boolean =>
    thing.topics.some((candidate) => candidate.slug === slug)
  const news = content.news().filter(isOfTopic)
  return {
    topic,
    news: news.slice(0, NEWS_LIMIT),
    newsCount: news.length,
    projects: content.projects().filter(isOfTopic),
    contacts: content.contacts().filter(isOfTopic),
  }
}
