import type { ContentSource } from '../../../content/contentSource'
import type { ContentDocument } from '../../../content/documents'
import { alwaysEasyPath, easyPath, paths } from '../../paths'
import { newsShelf } from '../../newsShelf'
import { newsListPath } from '../newsList/newsListModel'
import { addressOf } from '../search/searchModel'

/** One page of the site, with its easy variant and the pages under it. */
export interface ContentsEntry {
  label: string
  path: string
  easyPath?: string
  children: ContentsEntry[]
}

export interface ContentsPart {
  id: string
  title: string
  entries: ContentsEntry[]
}

const MOST_ARTICLES = 300

/** All pages of the site, in the order of the navigation. */
export function contentsModel(content: ContentSource): ContentsPart[] {
  const document = (source: ContentDocument) => documentEntry(source, content)
  const rolePages = content.pages().filter(({ role }) => role !== 'other')
  const otherPages = content.pages().filter(({ role }) => role === 'other')
  const parts: ContentsPart[] = [
    part('start', 'Start und Suche', [
      { label: 'Startseite', path: paths.home, easyPath: paths.easyHome, children: [] },
      { label: 'Suche', path: paths.search, easyPath: easyPath(paths.search), children: [] },
    ]),
    part('aktuelles', 'Aktuelles', [
      {
        label: 'Alle Meldungen',
        path: paths.newsList,
        easyPath: easyPath(paths.newsList),
        children: newsEntries(content),
      },
    ]),
    part(
      'themen',
      'Themen',
      content.topics().map(({ name, slug }) => entry(name, paths.topic(slug))),
    ),
    part('projekte', 'Projekte', [
      entry('Alle Projekte', paths.projectList, content.projects().map(document)),
    ]),
    part('kommunen', 'Kommunen', [
      entry('Alle Kommunen', paths.municipalityList, content.municipalities().map(document)),
    ]),
    part('kreis', 'Kreis und Kontakt', [
      entry('Zahlen', paths.figures),
      ...rolePages.filter(isOfCounty).map(document),
      entry('Kontakt', paths.contact),
      entry('Barriere melden', paths.reportBarrier),
      entry('Gemeldete Barrieren', paths.reportList),
      entry('Meldung ansehen', paths.findCase),
    ]),
    part('website', 'Zu dieser Website', [
      ...rolePages.filter((page) => !isOfCounty(page)).map(document),
      entry('Bildnachweise', paths.pictureCredits),
    ]),
    part('weitere', 'Weitere Seiten', otherPages.map(document)),
  ]
  return parts.filter(({ entries }) => entries.length > 0)
}

/** Each article, or where nobody could find one among so many, the list of each year. */
function newsEntries(content: ContentSource): ContentsEntry[] {
  const news = content.news()
  if (news.length <= MOST_ARTICLES) return news.map((article) => documentEntry(article, content))
  return newsShelf(news).years.map((year) => entry(`Meldungen aus ${year}`, newsListPath({ year })))
}

function isOfCounty({ role }: { role: string }): boolean {
  return role === 'portrait' || role === 'participate'
}

function part(id: string, title: string, entries: ContentsEntry[]): ContentsPart {
  return { id, title, entries }
}

function entry(label: string, path: string, children: ContentsEntry[] = []): ContentsEntry {
  const easy = alwaysEasyPath(path)
  return { label, path, ...(easy !== undefined && { easyPath: easy }), children }
}

function documentEntry(source: ContentDocument, content: ContentSource): ContentsEntry {
  const path = addressOf(source)
  const isWritten = content.easyText(source.kind, source.slug) !== undefined
  const easy = isWritten ? easyPath(path) : alwaysEasyPath(path)
  return {
    label: source.title,
    path,
    ...(easy !== undefined && { easyPath: easy }),
    children: [],
  }
}
