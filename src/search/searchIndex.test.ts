import { beforeEach, describe, expect, it } from '@jest/globals'

import { ownTime } from '../../tests/support/ownTime'
import { SearchIndex } from './searchIndex'
import type { IndexAnswer, SearchDocument } from './searchIndex'

const documents: SearchDocument<string>[] = [
  document('dueren', 'Düren', 'Die Kreisstadt an der Rur', 'In Düren leben viele Menschen.'),
  document('huertgenwald', 'Hürtgenwald', 'Gemeinde in der Eifel', 'Wald und Dörfer.'),
  document('amt', 'Die Kreisverwaltung zieht um', 'Neues Haus', 'Das Amt hat eine Rampe.'),
  document('orte', 'Begegnungsorte im Kreis', 'Treffen für alle', 'Hier trifft man sich.'),
  document(
    'bad',
    'Barrierefreies Schwimmbad',
    'Mit Lift',
    'Frauen und Männer schwimmen.',
    'Freizeit',
  ),
]

let index: SearchIndex<string>

beforeEach(() => {
  index = new SearchIndex<string>()
  index.addAll(documents)
})

describe('SearchIndex.find', () => {
  it.each([
    ['Dueren', 'dueren', 'umlauts typed as two letters'],
    ['Duren', 'dueren', 'umlauts typed without dots'],
    ['Huertgenwald', 'huertgenwald', 'umlauts inside a name'],
    ['Verwaltung', 'amt', 'the last part of a compound'],
    ['Orte', 'orte', 'the last part of a compound in the plural'],
    ['Schwimm', 'bad', 'the beginning of a word'],
    ['Frau', 'bad', 'another form of the word'],
    ['Freizeit', 'bad', 'the name of a topic'],
    ['Wo ist das Schwimmbad?', 'bad', 'a whole question'],
    ['Schwimmbad Raumschiff', 'bad', 'one known and one unknown word'],
    ['Hürtgenwlad', 'huertgenwald', 'swapped letters'],
    ['Schwimmbat', 'bad', 'a wrong letter'],
    ['Kreisverwaltng', 'amt', 'a missing letter'],
  ])('finds for %j the document %j: %s', (query, id) => {
    expect(index.find(query).hits.slice(0, 1)[0]?.id).toBe(id)
  })

  it.each([
    ['', 'nothing'],
    ['   ', 'only spaces'],
    ['der die das', 'only words that every text holds'],
    ['(a+)+$ [', 'only signs and single letters'],
    ['Raumschiff', 'a word that is nowhere'],
  ])('finds nothing for %j: %s', (query) => {
    expectNothing(index.find(query))
  })

  it.each([
    ['.*+?^${}()|[]\\ Schwimmbad', 'bad'],
    ['"Schwimmbad" AND <script>', 'bad'],
  ])('takes %j as words, not as a pattern', (query, id) => {
    expect(index.find(query).hits.slice(0, 1)[0]?.id).toBe(id)
  })

  it('suggests the right spelling of a mistyped word and keeps the known words', () => {
    expect(index.find('Schwimmbat Lift').hits.slice(0, 1)[0]?.id).toBe('bad')
    expect(index.find('Hürtgenwlad').suggestion).toBe('Hürtgenwald')
  })

  it('suggests nothing where the words are found as they are', () => {
    expect(index.find('Düren').suggestion).toBeUndefined()
  })

  it('does not try similar spellings where the asked one is found', () => {
    expect(
      index
        .find('Wald')
        .hits.slice()
        .map((hit) => hit.id),
    ).toEqual(['huertgenwald'])
  })

  it('names the words that matched in their own spelling', () => {
    expect(index.find('dueren').hits.slice(0, 1)[0]?.matched).toEqual(['Düren'])
  })

  it('gives only documents that the filter accepts, also for similar spellings', () => {
    expect(index.find('Schwimmbad', (id) => id !== 'bad').hits).toHaveLength(0)
    expect(index.find('Schwimmbat', (id) => id !== 'bad').hits).toHaveLength(0)
  })

  it('goes on to no other spelling because a filter accepts none of what was found', () => {
    const known = index
      .find('Wald')
      .hits.slice()
      .map(({ id }) => id)
    expectNothing(index.find('Wald', (id) => !known.includes(id)))
  })

  it.each(['Schwimmbad', 'Schwimmbat', 'Schwimmbad Raumschiff', 'Raumschiff', ''])(
    'names for %j each document that it finds',
    (query) => {
      const named: string[] = []
      index.each(query, (id) => named.push(id))
      expect(named).toEqual(
        index
          .find(query)
          .hits.slice()
          .map(({ id }) => id),
      )
    },
  )

  it('forgets what the last query found when a document changes', () => {
    expect(index.find('Rutsche').hits).toHaveLength(0)
    index.replace(document('neu', 'Neue Rutsche', '', ''))
    expect(
      index
        .find('Rutsche')
        .hits.slice()
        .map(({ id }) => id),
    ).toEqual(['neu'])
    index.remove('neu')
    expect(index.find('Rutsche').hits).toHaveLength(0)
  })

  it('finds the new text of a replaced document and no longer the old one', () => {
    index.replace(document('bad', 'Neues Hallenbad', 'Mit Rutsche', 'Text'))
    expect(index.find('Rutsche').hits.slice(0, 1)[0]?.id).toBe('bad')
    expect(index.find('barrierefrei').hits).toHaveLength(0)
    expect(index.size).toBe(documents.length)
  })

  it('neither finds nor suggests anything of a removed document', () => {
    index.remove('huertgenwald')
    expectNothing(index.find('Hürtgenwald'))
    expectNothing(index.find('Hürtgenwlad'))
  })
})

describe('SearchIndex.nearest', () => {
  it.each([
    ['huertgenwalt', 'huertgenwald'],
    ['kommunen/dueren', 'dueren'],
    ['kreisverwaltung-zieht-aus', 'amt'],
  ])('finds for the address %j the document %j', (text, id) => {
    expect(index.nearest(text, 3)[0]).toBe(id)
  })

  it('gives nothing for an empty address', () => {
    expect(index.nearest('', 3)).toEqual([])
  })
})

describe('time of a query', () => {
  const limit = 30
  const words = [
    'Wald',
    'Straße',
    'Haltestelle',
    'Beirat',
    'Schule',
    'Fahrdienst',
    'Kreishaus',
    'Rampe',
  ]

  beforeEach(() => {
    index.addAll(Array.from({ length: 300 }, (_, number) => longDocument(number, words)))
    index.find('warm')
  })

  it.each([
    ['Haltestelle', 'a common word'],
    ['Haltestele Fahrdinst', 'two mistyped words'],
    ['a'.repeat(10_000), 'one word of 10,000 characters'],
    ['Rampe '.repeat(2_000), '2,000 words'],
    ['(a+)+$'.repeat(1_000), 'a pattern that is slow elsewhere'],
    ['xqzwv bnmpl', 'words that are nowhere'],
  ])('%#. stays below 30 ms of processor time', (query) => {
    const times = [0, 1, 2].map(() => {
      const start = ownTime()
      index.find(query)
      return ownTime() - start
    })
    expect(Math.min(...times)).toBeLessThan(limit)
  })
})

function expectNothing({ hits, suggestion }: IndexAnswer<string>): void {
  expect([hits.length, suggestion]).toEqual([0, undefined])
}

function document(
  id: string,
  title: string,
  teaser: string,
  text: string,
  topics = '',
): SearchDocument<string> {
  return { id, title, teaser, text, topics }
}

function longDocument(number: number, words: string[]): SearchDocument<string> {
  const text = Array.from(
    { length: 300 },
    (_, at) => `${words[(at * 7 + number) % 8]}${(at * number) % 97}`,
  )
  return document(
    `lang-${number}`,
    `Meldung ${number} ${words[number % 8]}`,
    'Kurz',
    text.join(' '),
  )
}
