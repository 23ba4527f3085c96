import { describe, expect, it } from '@jest/globals'

import { buildNews, buildProject, buildTopic } from '../../tests/builders'
import { fits, traitsOf } from './searchFilter'
import { TraitsTable } from './searchTraits'
import type { SearchFilter } from './siteSearch'

const [building, leisure] = [buildTopic({ slug: 'bauen' }), buildTopic({ slug: 'freizeit' })]
const easy = { title: 'Leicht', check: { state: 'unchecked' as const } }
const DOCUMENTS = [
  buildNews({ slug: 'a', topics: [building], date: { iso: '2019-05-01', precision: 'day' } }),
  buildNews({ slug: 'b', topics: [building, leisure], easy }),
  buildProject({ slug: 'c', topics: [leisure], easy }),
  buildProject({ slug: 'd', topics: [] }),
]

const table = new TraitsTable()
for (const [at, document] of DOCUMENTS.entries()) table.put(at, document)

const FILTERS: readonly SearchFilter[] = [
  {},
  { kind: 'news' },
  { topic: 'freizeit' },
  { easy: true },
  { year: '2019' },
  { kind: 'news', topic: 'bauen', easy: true },
]

describe('TraitsTable', () => {
  it.each(FILTERS)('counts for %j under each choice the documents that would fit', (filter) => {
    const counts = table.count(filter, (visit) => DOCUMENTS.forEach((_, at) => visit(at)))
    const fitting = (changed: SearchFilter) =>
      DOCUMENTS.filter((document) => fits(traitsOf(document), { ...filter, ...changed })).length
    for (const kind of ['news', 'project', 'page'] as const)
      expect([kind, counts.kind(kind)]).toEqual([kind, fitting({ kind })])
    for (const topic of ['bauen', 'freizeit', 'unbekannt'])
      expect([topic, counts.topic(topic)]).toEqual([topic, fitting({ topic })])
    expect(counts.easy).toBe(fitting({ easy: true }))
  })

  it.each<[SearchFilter, string]>([
    [{}, 'abcd'],
    [{ kind: 'news' }, 'ab'],
    [{ topic: 'freizeit' }, 'bc'],
    [{ easy: true }, 'bc'],
    [{ easy: false }, 'abcd'],
    [{ year: '2019' }, 'a'],
    [{ kind: 'news', topic: 'bauen', easy: true }, 'b'],
  ])('accepts for %j the documents %j', (filter, slugs) => {
    const accepts = table.accepting(filter)
    const accepted = DOCUMENTS.filter((_, at) => accepts(at))
    expect(accepted.map(({ slug }) => slug).join('')).toBe(slugs)
  })

  it('follows a document that changes, and accepts none that it does not know', () => {
    const changing = new TraitsTable()
    changing.put(0, buildNews({ topics: [building] }))
    changing.put(0, buildNews({ topics: [leisure] }))
    expect(changing.accepting({ topic: 'bauen' })(0)).toBe(false)
    expect(changing.accepting({ topic: 'freizeit' })(0)).toBe(true)
    expect(changing.accepting({})(1)).toBe(false)
  })
})
