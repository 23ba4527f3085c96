import type { ContentSource } from '../../../content/contentSource'
import { Paging } from '../../components/Paging'
import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { pageOf } from '../paging'
import { EasyHits } from './EasyHits'
import type { EasyHit } from './EasyHits'
import { EasyPage } from './EasyPage'
import { easyFrame } from './easyFrame'
import { Sentences } from './Sentences'

const PER_PAGE = 10

/** News in easy language, newest first, with the number of those that are still missing. */
export const easyNewsListRoute: PageRoute = {
  name: 'easyNewsList',
  pattern: easyPath(paths.newsList),
  query: ['seite'],
  answer({ content }, _params, query) {
    const all = easyNews(content)
    const list = pageOf(all, query.get('seite'), PER_PAGE)
    if (!list) return { kind: 'missing' }
    return {
      kind: 'page',
      frame: easyFrame({
        title: list.page > 1 ? `Neues, Seite ${list.page}` : 'Neues',
        description: 'Neue Texte in Leichter Sprache.',
        standardPath: paths.newsList,
        query: list.page > 1 ? `?seite=${list.page}` : '',
        currentPath: paths.newsList,
      }),
      body: (
        <EasyPage heading="Neues" lead="Hier stehen neue Texte." standardPath={paths.newsList}>
          <EasyHits hits={list.items} />
          <Paging
            page={list.page}
            pages={list.pages}
            href={(page) => easyPath(paths.newsPage(page))}
            easy
          />
          <Sentences id="stand" lines={stateOfNews(all.length, content.news().length)} />
        </EasyPage>
      ),
    }
  },
  addresses: (content) => {
    const pages = Math.max(1, Math.ceil(easyNews(content).length / PER_PAGE))
    return Array.from({ length: pages }, (_, index) => easyPath(paths.newsPage(index + 1)))
  },
}

function easyNews(content: ContentSource): EasyHit[] {
  return content.news().flatMap((source) => {
    const text = content.easyText('news', source.slug)
    return text ? [{ source, text }] : []
  })
}

function stateOfNews(easy: number, all: number): string[] {
  const missing = all - easy
  if (all === 0) return ['Hier steht noch nichts.']
  if (missing === 0) return []
  return missing === 1
    ? ['1 Text ist noch nicht in Leichter Sprache.', 'Den Text gibt es nur in schwerer Sprache.']
    : [
        `${missing} Texte sind noch nicht in Leichter Sprache.`,
        'Diese Texte gibt es nur in schwerer Sprache.',
      ]
}
