import type { ContentSource } from '../../../content/contentSource'
import type { NewsArticle } from '../../../content/documents'
import type { PageFrame, PageRoute } from '../../page'
import { paths } from '../../paths'
import { absentAnswer, easyCounterpart } from '../../standardFrame'
import { breadcrumbList, newsArticle } from '../../structuredData'
import { NewsPage } from './News'
import { newsFacts, relatedNews } from './newsModel'

const RELATED_LIMIT = 4

/** One news article. */
export const newsRoute: PageRoute = {
  name: 'news',
  pattern: '/aktuelles/:slug',
  query: [],
  answer({ content, siteUrl }, { slug = '' }) {
    const article = content.newsBySlug(slug)
    if (!article) return absentAnswer(content, 'news', slug, paths.news)
    const frame = newsFrame(article, content, siteUrl)
    return {
      kind: 'page',
      frame,
      body: (
        <NewsPage
          article={article}
          facts={newsFacts(article, content)}
          related={relatedNews(article, content, RELATED_LIMIT)}
          easyPath={frame.counterpart}
        />
      ),
    }
  },
  addresses: (content) => content.news().map(({ slug }) => paths.news(slug)),
}

function newsFrame(article: NewsArticle, content: ContentSource, siteUrl: string): PageFrame {
  const path = paths.news(article.slug)
  return {
    title: article.title,
    description: article.teaser,
    path,
    variant: 'standard',
    counterpart: easyCounterpart(content, 'news', article.slug, path),
    currentPath: paths.newsList,
    preview: article.picture,
    // A month or a year is no date for link previews: they would show its first day.
    publishedAt: article.date.precision === 'day' ? article.date.iso : undefined,
    updatedAt: article.updatedAt,
    structuredData: [
      newsArticle(siteUrl, article, content.site()),
      breadcrumbList(siteUrl, [
        { label: 'Start', path: paths.home },
        { label: 'Aktuelles', path: paths.newsList },
        { label: article.title, path },
      ]),
    ],
  }
}
