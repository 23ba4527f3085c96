import type { ContentDocument, NewsArticle, Project } from '../../content/documents'
import type { ContentView, Kept, Reuse, Shelves } from './contentView'
import { Dependents } from './dependencies'
import { EasyIndex } from './easyIndex'
import type { EasyStates } from './easyStates'
import { formerSlugs, partLookups, uploads } from './lookups'
import { makeEasyTexts } from './makeEasyTexts'
import { makeSmall } from './makeSmall'
import type { Records } from './records'
import { later, makeShelf } from './shelf'
import type { Making } from './shelf'
import { staleOf } from './stale'
import { toMunicipality, toNews, toPage, toProject } from './toDocuments'

/**
 * Makes the view. With `reuse`, what no change has touched stays the very same object, documents as well as lists of them,
 * so that search and caches see what is new.
 */
export function buildView(records: Records, states: EasyStates, reuse?: Reuse): ContentView {
  const { previous } = reuse ?? {}
  const kept: Kept = (...scopes) =>
    reuse?.changed.some(({ scope }) => scopes.includes(scope)) === true ? undefined : previous
  const parts = partLookups(records)
  const easy = kept('easy-texts')?.easy ?? easyIndex(records, states, reuse)
  const dependents = previous?.dependents ?? new Dependents()
  const making = { parts, easy, dependents, stale: reuse && staleOf(records, reuse) }
  const shelves = makeShelves(records, making, previous)
  return {
    ...makeSmall(records, parts, { kept, previous }),
    ...shelves,
    ...makeEasyTexts({ ...making, records: records['easy-texts'], shelves, previous }),
    ...{ parts, easy, dependents },
    formerSlugs: formerSlugs(records),
    uploads: kept('media', 'documents', 'films')?.uploads ?? uploads(records),
  }
}

function easyIndex(records: Records, states: EasyStates, reuse: Reuse | undefined): EasyIndex {
  const texts = records['easy-texts']
  if (reuse === undefined) return EasyIndex.of(texts, states)
  const ids = reuse.changed.filter(({ scope }) => scope === 'easy-texts').map(({ id }) => id)
  return reuse.previous.easy.after(ids, texts, states)
}

/** Of one day, the one whose address comes later; each database reads its records in an order of its own. */
const newestFirst = (a: NewsArticle, b: NewsArticle) =>
  later(a.date.iso, b.date.iso) || later(a.slug, b.slug)
const latestStartFirst = (a: Project, b: Project) =>
  later(a.startsOn?.iso ?? '', b.startsOn?.iso ?? '') || later(a.slug, b.slug)
const byTitle = (a: ContentDocument, b: ContentDocument) => a.title.localeCompare(b.title, 'de')

function makeShelves(records: Records, making: Making, old: Shelves | undefined): Shelves {
  return {
    news: makeShelf({
      ...making,
      records: records.news,
      collection: 'news',
      old: old?.news,
      make: toNews,
      order: newestFirst,
    }),
    projects: makeShelf({
      ...making,
      records: records.projects,
      collection: 'projects',
      old: old?.projects,
      make: toProject,
      order: latestStartFirst,
    }),
    municipalities: makeShelf({
      ...making,
      records: records.municipalities,
      collection: 'municipalities',
      old: old?.municipalities,
      make: toMunicipality,
      order: (a, b) => byTitle(a, b),
    }),
    pages: makeShelf({
      ...making,
      records: records.pages,
      collection: 'pages',
      old: old?.pages,
      make: toPage,
      order: (a, b) => byTitle(a, b),
    }),
  }
}
