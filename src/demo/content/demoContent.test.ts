import { existsSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { documentPath } from '../../content/addresses'
import { housePictogram } from '../../shared/pictograms'
import { easyPath, paths } from '../../site/paths'
import { readFigures } from '../readFigures'
import { demoContacts } from './contacts'
import { demoGlobals } from './globals'
import { demoMunicipalities } from './municipalities'
import { newsPartOne } from './news/partOne'
import { newsPartTwo } from './news/partTwo'
import { demoPages } from './pages'
import { demoProjects } from './projects'
import { demoTopics } from './topics'
import type { DemoBlock, DemoEasySection, DemoEasyText } from './types'

const documents = [
  ...[...newsPartOne, ...newsPartTwo].map((one) => ({
    ...one,
    path: documentPath('news', one.slug),
  })),
  ...demoProjects.map((one) => ({ ...one, path: documentPath('project', one.slug) })),
  ...demoPages.map((one) => ({ ...one, path: documentPath('page', one.slug) })),
  ...demoMunicipalities.map((one) => ({ ...one, path: documentPath('municipality', one.slug) })),
]

/** Pages that the site makes itself, whatever the content is. */
const LISTS = [paths.home, paths.newsList, paths.projectList, paths.municipalityList]
const OWN = [paths.accessibility, paths.pictureCredits]
const known = new Set([
  ...[...LISTS, ...OWN, ...documents.map(({ path }) => path)],
  ...[...LISTS, paths.accessibility].map(easyPath),
  ...documents.filter(({ easy }) => easy !== undefined).map(({ path }) => easyPath(path)),
])

const LONGEST_SENTENCE = 10
const EASY_ONLY_MARKS = /[;…()[\]–—§%„“]/

const sections: [string, DemoEasySection][] = [
  ...documents.flatMap(({ path, easy }) => sectionsOf(path, easy)),
  ...sectionsOf(paths.easyHome, {
    title: demoGlobals.easyHome.title,
    teaser: '',
    sections: [
      ...demoGlobals.easyHome.intro,
      ...demoGlobals.easyHome.navigation,
      ...demoGlobals.easyHome.accessibility,
      ...demoGlobals.statement.easySections,
    ],
  }),
]

const figures = await readFigures('src/demo/facts/municipalities.csv')

describe('every text of the demo', () => {
  it.each(documents.map(({ path, body }) => [path, body] as const))(
    '%s links only to what is there',
    (_path, body) => {
      expect(
        linksOf(body)
          .filter((href) => href.startsWith('/'))
          .filter(isDead),
      ).toEqual([])
    },
  )

  it.each(
    documents.flatMap(({ path, picture }) =>
      picture === undefined ? [] : [[path, picture] as const],
    ),
  )('%s has a drawing that exists and says what it shows', (_path, picture) => {
    expect(existsSync(`src/demo/pictures/${picture.file}.svg`)).toBe(true)
    expect(picture.alt).not.toBe('')
  })

  it.each(documents.map(({ path, teaser, body }) => [path, JSON.stringify([teaser, body])]))(
    '%s does without words that push readers away',
    (_path, words) => {
      expect(words).not.toMatch(/hier klicken|leider|ungültige/i)
    },
  )

  it.each(documents.flatMap((one) => ('topics' in one ? [[one.path, one] as const] : [])))(
    '%s names topics and contacts that exist',
    (_path, { topics, contacts }) => {
      expect(demoTopics.map(({ slug }) => slug)).toEqual(expect.arrayContaining(topics))
      expect(demoContacts.map(({ slug }) => slug)).toEqual(expect.arrayContaining(contacts))
    },
  )
})

describe('every easy section', () => {
  it.each(sections)('%s: has a pictogram of the house set', (_path, { pictogram }) => {
    expect(pictogram !== undefined && housePictogram(pictogram)).toBeTruthy()
  })

  it.each(sections)('%s: has short sentences in plain characters', (_path, section) => {
    const lines = [...section.lines, ...(section.words ?? []).flatMap((word) => word.lines)]
    const hard = lines.filter(
      (line) => line.split(/\s+/).length > LONGEST_SENTENCE || EASY_ONLY_MARKS.test(line),
    )
    expect(hard).toEqual([])
  })

  it.each(sections)('%s: links only to easy texts that are there', (_path, { links }) => {
    const own = (links ?? []).map(({ href }) => href).filter((href) => href.startsWith('/'))
    expect(own.filter(isDead)).toEqual([])
  })
})

describe('every municipality', () => {
  it('is there once', () => {
    expect(new Set(demoMunicipalities.map(({ ags }) => ags)).size).toBe(15)
  })

  it.each(demoMunicipalities.map((one) => [one.slug, one] as const))(
    '%s names the population of the official file',
    (_slug, { ags, body }) => {
      const total = figures.municipality(ags).figures.population.at(-1)?.total
      expect(JSON.stringify(body)).toContain(
        total?.toLocaleString('de-DE', { useGrouping: 'always' }),
      )
    },
  )
})

function sectionsOf(path: string, easy: DemoEasyText | undefined): [string, DemoEasySection][] {
  return (easy?.sections ?? []).map((section) => [`${path}, ${section.heading ?? ''}`, section])
}

function linksOf(body: DemoBlock[]): string[] {
  return [...JSON.stringify(body).matchAll(/\]\(([^)]+)\)/g)].map(([, href]) => href ?? '')
}

function isDead(href: string): boolean {
  return !known.has(href.split('#', 1)[0] ?? '')
}
