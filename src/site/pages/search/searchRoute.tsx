import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { withQuery } from '../paging'
import { SearchPage } from './Search'
import { searchModel, searchTitle } from './searchModel'
import { searchPath } from './searchQuery'

/** Search over everything that is published. */
export const searchRoute: PageRoute = {
  name: 'search',
  pattern: paths.search,
  query: ['q', 'art', 'thema', 'jahr', 'leicht', 'seite'],
  answer(context, _params, query) {
    const model = searchModel(context, query)
    if (!model) return { kind: 'missing' }
    const { asked, filter, page } = model
    return {
      kind: 'page',
      frame: {
        title: page.page > 1 ? `${searchTitle(model)}, Seite ${page.page}` : searchTitle(model),
        description: 'Meldungen, Projekte, Kommunen und Seiten durchsuchen.',
        path: searchPath(asked.text, filter, page.page),
        variant: 'standard',
        counterpart: withQuery(easyPath(paths.search), { q: asked.text }),
        // Answers to a question are no pages of their own: there are as many as there are questions.
        isUnlisted: asked.text !== '',
      },
      body: <SearchPage model={model} topics={context.content.topics()} />,
    }
  },
  addresses: () => [paths.search],
}
