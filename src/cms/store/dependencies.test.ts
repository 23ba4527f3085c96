import { describe, expect, it } from '@jest/globals'

import { buildTopic } from '../../../tests/builders'
import { Dependents, noting } from './dependencies'
import type { PartLookups } from './toDocuments'

const topic = buildTopic({ id: 't1' })
const lookups: PartLookups = {
  picture: () => undefined,
  topic: () => topic,
  contact: (id) => ({
    id,
    slug: id,
    role: 'Beratung',
    office: 'Amt',
    about: '',
    easyAbout: '',
    languages: [],
    topics: [topic],
  }),
  download: () => undefined,
  film: () => undefined,
  projectSlug: () => undefined,
  documentPath: () => undefined,
}

describe('Dependents', () => {
  it.each<{
    name: string
    use: (lookups: PartLookups) => unknown
    changed: string
    expected: boolean
  }>([
    {
      name: 'a picture that it shows',
      use: (lookups) => lookups.picture('p1'),
      changed: 'media:p1',
      expected: true,
    },
    {
      name: 'another picture',
      use: (lookups) => lookups.picture('p1'),
      changed: 'media:p2',
      expected: false,
    },
    {
      name: 'a record of another kind with the same id',
      use: (lookups) => lookups.picture('p1'),
      changed: 'films:p1',
      expected: false,
    },
    {
      name: 'the topic of a contact',
      use: (lookups) => lookups.contact('c1'),
      changed: 'topics:t1',
      expected: true,
    },
    {
      name: 'a file that is not public yet',
      use: (lookups) => lookups.download('d1'),
      changed: 'documents:d1',
      expected: true,
    },
    {
      name: 'a document that it links to',
      use: (lookups) => lookups.documentPath('news', 'n1'),
      changed: 'news:n1',
      expected: true,
    },
    {
      name: 'something after it looked up nothing',
      use: () => undefined,
      changed: 'media:p1',
      expected: false,
    },
  ])('say $expected for $name', ({ use, changed, expected }) => {
    const dependents = new Dependents()
    noting(lookups, 'news:n9', dependents, (watched) => use(watched))
    expect([...dependents.of(changed)].includes('news:n9')).toBe(expected)
  })
})

describe('noting', () => {
  it('notes what a part asks that is made later', () => {
    const dependents = new Dependents()
    const made = noting(lookups, 'news:n9', dependents, (watched) => ({
      part: () => watched.picture('p1'),
    }))
    expect([...dependents.of('media:p1')]).toEqual([])
    made.part()
    expect([...dependents.of('media:p1')]).toEqual(['news:n9'])
  })

  it('answers the same each time, whatever has become of the record', () => {
    let slug = 'alt'
    const changing = { ...lookups, projectSlug: () => slug }
    const made = noting(changing, 'news:n9', new Dependents(), (watched) => ({
      part: () => watched.projectSlug('p1'),
    }))
    expect(made.part()).toBe('alt')
    slug = 'neu'
    expect(made.part()).toBe('alt')
  })

  it('tells apart what is asked of one record', () => {
    const both = { ...lookups, projectSlug: () => 'dwk', documentPath: () => '/projekte/dwk' }
    const asked = noting(both, 'news:n9', new Dependents(), (watched) => [
      watched.projectSlug('p1'),
      watched.documentPath('projects', 'p1'),
    ])
    expect(asked).toEqual(['dwk', '/projekte/dwk'])
  })
})
