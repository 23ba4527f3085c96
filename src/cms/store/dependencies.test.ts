import { describe, expect, it } from '@jest/globals'

import { buildTopic } from '../../../tests/builders'
import { dependsOn, noting } from './dependencies'
import type { Lookups } from './toDocuments'

const topic = buildTopic({ id: 't1' })
const lookups: Lookups = {
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
  easy: () => undefined,
  check: () => ({ state: 'unchecked' }),
  changedOn: () => undefined,
}

describe('dependsOn', () => {
  it.each<{ name: string; use: (lookups: Lookups) => unknown; changed: string; expected: boolean }>(
    [
      {
        name: 'a picture that it shows',
        use: ({ picture }) => picture('p1'),
        changed: 'media:p1',
        expected: true,
      },
      {
        name: 'another picture',
        use: ({ picture }) => picture('p1'),
        changed: 'media:p2',
        expected: false,
      },
      {
        name: 'a record of another kind with the same id',
        use: ({ picture }) => picture('p1'),
        changed: 'films:p1',
        expected: false,
      },
      {
        name: 'the topic of a contact',
        use: ({ contact }) => contact('c1'),
        changed: 'topics:t1',
        expected: true,
      },
      {
        name: 'a file that is not public yet',
        use: ({ download }) => download('d1'),
        changed: 'documents:d1',
        expected: true,
      },
      {
        name: 'a document that it links to',
        use: ({ documentPath }) => documentPath('news', 'n1'),
        changed: 'news:n1',
        expected: true,
      },
      {
        name: 'something after it looked up nothing',
        use: () => undefined,
        changed: 'media:p1',
        expected: false,
      },
    ],
  )('says $expected for $name', ({ use, changed, expected }) => {
    const made = noting(lookups, (watched) => ({ used: use(watched) }))
    expect(dependsOn(made, new Set([changed]))).toBe(expected)
  })

  it('says yes for what was made unseen', () => {
    expect(dependsOn({}, new Set())).toBe(true)
  })
})
