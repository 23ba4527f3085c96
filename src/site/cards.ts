import type { NewsArticle, Project } from '../content/documents'

/** What a card shows of an article. */
export type NewsOnCard = Pick<
  NewsArticle,
  'id' | 'slug' | 'title' | 'teaser' | 'date' | 'isArchived' | 'picture' | 'topics' | 'easy'
>

/** What a card shows of a project. */
export type ProjectOnCard = Pick<
  Project,
  'id' | 'slug' | 'title' | 'teaser' | 'status' | 'term' | 'picture' | 'topics' | 'easy'
>

/** Pages that show cards depend on nothing else of the articles. */
export const newsOnCard = (article: NewsArticle): NewsOnCard => ({
  id: article.id,
  slug: article.slug,
  title: article.title,
  teaser: article.teaser,
  date: article.date,
  isArchived: article.isArchived,
  topics: article.topics,
  ...(article.picture && { picture: article.picture }),
  ...(article.easy && { easy: article.easy }),
})

export const projectOnCard = (project: Project): ProjectOnCard => ({
  id: project.id,
  slug: project.slug,
  title: project.title,
  teaser: project.teaser,
  status: project.status,
  term: project.term,
  topics: project.topics,
  ...(project.picture && { picture: project.picture }),
  ...(project.easy && { easy: project.easy }),
})
