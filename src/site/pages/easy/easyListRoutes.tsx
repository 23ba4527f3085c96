import type { ContentSource } from '../../../content/contentSource'
import type { ContentKind } from '../../../content/documents'
import { HitRow } from '../../components/HitRow'
import { LinkRows } from '../../components/LinkRows'
import { Paging } from '../../components/Paging'
import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { pageOf } from '../paging'
import { addressOf } from '../search/searchModel'
import { EasyPage } from './EasyPage'
import { easyFrame } from './easyFrame'
import { easySection } from './easySection'

const PER_PAGE = 10

const easyOf = (content: ContentSource, kind: ContentKind) =>
  content.easyTexts().filter(({ source }) => source.kind === kind)

/** News in easy language, newest first, with the number of those that are still missing. */
export const easyNewsListRoute: PageRoute = {
  name: 'easyNewsList',
  pattern: easyPath(paths.newsList),
  query: ['seite'],
  answer({ content }, _params, query) {
    const all = content.news().flatMap((article) => {
      const text = content.easyText('news', article.slug)
      return text ? [{ article, text }] : []
    })
    const list = pageOf(all, query.get('seite'), PER_PAGE)
    if (!list) return { kind: 'missing' }
    const missing = content.news().length - all.length
    const suffix = list.page > 1 ? `?seite=${list.page}` : ''
    return {
      kind: 'page',
      frame: easyFrame({
        title: list.page > 1 ? `Neues, Seite ${list.page}` : 'Neues',
        description: 'Neue Texte in Leichter Sprache.',
        standardPath: paths.newsList,
        query: suffix,
        currentPath: paths.newsList,
      }),
      body: (
        <EasyPage heading="Neues" lead="Hier stehen neue Texte." standardPath={paths.newsList}>
          <ul>
            {list.items.map(({ article, text }) => (
              <HitRow
                key={article.id}
                href={easyPath(paths.news(article.slug))}
                title={text.title}
                text={text.teaser}
                picture={article.picture}
                topic={article.topics[0]}
                headingLevel={2}
              />
            ))}
          </ul>
          <Paging
            page={list.page}
            pages={list.pages}
            href={(page) => easyPath(paths.newsPage(page))}
            easy
          />
          {missing > 0 && (
            <p data-ls-sentence="fehlen">{`${missing} Texte gibt es noch nicht in Leichter Sprache.`}</p>
          )}
        </EasyPage>
      ),
    }
  },
  addresses: (content) => {
    const pages = Math.max(1, Math.ceil(easyOf(content, 'news').length / PER_PAGE))
    return Array.from({ length: pages }, (_, index) => easyPath(paths.newsPage(index + 1)))
  },
}

/** Projects in easy language. */
export const easyProjectListRoute = easyList({
  name: 'easyProjectList',
  kind: 'project',
  path: paths.projectList,
  heading: 'Was wir tun',
  lead: 'Hier stehen unsere Projekte.',
})

/** Municipalities in easy language. */
export const easyMunicipalityListRoute = easyList({
  name: 'easyMunicipalityList',
  kind: 'municipality',
  path: paths.municipalityList,
  heading: 'Orte',
  lead: 'Das sind die Städte und Gemeinden im Kreis.',
})

interface EasyListArgs {
  name: string
  kind: ContentKind
  path: string
  heading: string
  lead: string
}

function easyList({ name, kind, path, heading, lead }: EasyListArgs): PageRoute {
  return {
    name,
    pattern: easyPath(path),
    query: [],
    answer({ content }) {
      const rows = easyOf(content, kind)
        .map(({ text, source }) => ({
          href: easyPath(addressOf(source)),
          label: text.title,
          note: text.teaser,
        }))
        .sort((a, b) => a.label.localeCompare(b.label, 'de'))
      return {
        kind: 'page',
        frame: easyFrame({
          title: heading,
          description: lead,
          standardPath: path,
          currentPath: path,
        }),
        body: (
          <EasyPage heading={heading} lead={lead} standardPath={path}>
            {rows.length > 0 ? (
              <LinkRows rows={rows} />
            ) : (
              <p data-ls-sentence="leer">Hier steht noch nichts.</p>
            )}
          </EasyPage>
        ),
      }
    },
    addresses: () => [easyPath(path)],
  }
}

/** One topic with its easy texts. */
export const easyTopicRoute: PageRoute = {
  name: 'easyTopic',
  pattern: easyPath(paths.topic(':slug')),
  query: [],
  answer({ content }, { slug = '' }) {
    const topic = content.topics().find((candidate) => candidate.slug === slug)
    if (!topic) return { kind: 'missing' }
    const rows = content
      .easyTexts()
      .filter(
        ({ source }) =>
          source.kind !== 'municipality' && source.topics.some((one) => one.slug === slug),
      )
      .map(({ text, source }) => ({
        href: easyPath(addressOf(source)),
        label: text.title,
        note: text.teaser,
      }))
    return {
      kind: 'page',
      frame: easyFrame({
        title: topic.easyName,
        description: topic.easyDescription,
        standardPath: paths.topic(slug),
      }),
      body: (
        <EasyPage
          heading={topic.easyName}
          look={topic.look}
          standardPath={paths.topic(slug)}
          sections={[
            easySection({
              id: 'thema',
              pictogram: topic.pictogram,
              lines: topic.easyDescription.split('\n'),
            }),
          ]}
        >
          {rows.length > 0 && (
            <section aria-labelledby="texte">
              <h2 id="texte">Texte dazu</h2>
              <LinkRows rows={rows} />
            </section>
          )}
        </EasyPage>
      ),
    }
  },
  addresses: (content) => content.topics().map(({ slug }) => easyPath(paths.topic(slug))),
}
