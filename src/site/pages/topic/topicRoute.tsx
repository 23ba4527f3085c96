import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { breadcrumbList } from '../../structuredData'
import { TopicPage } from './Topic'
import { topicModel } from './topicModel'

/** One topic: what it is about and everything that belongs to it. */
export const topicRoute: PageRoute = {
  name: 'topic',
  pattern: '/themen/:slug',
  query: [],
  answer({ content, siteUrl }, { slug = '' }) {
    const model = topicModel(content, slug)
    if (!model) return { kind: 'missing' }
    const path = paths.topic(slug)
    return {
      kind: 'page',
      frame: {
        title: model.topic.name,
        description: model.topic.description,
        path,
        variant: 'standard',
        counterpart: easyPath(path),
        structuredData: [
          breadcrumbList(siteUrl, [
            { label: 'Start', path: paths.home },
            { label: model.topic.name, path },
          ]),
        ],
      },
      body: <TopicPage model={model} />,
    }
  },
  addresses: (content) => content.topics().map(({ slug }) => paths.topic(slug)),
}
