import { describe, expect, it } from '@jest/globals'
import { buildDate, buildNews, buildProject, buildTopic } from '../../../../tests/builders'
import { fakeContentSource } from '../../../../tests/fakes/fakeContentSource'
import type { Project } from '../../../content/documents'
import {
  archiveSentence,
  otherProjects,
  partnerTable,
  projectFacts,
  projectNews,
} from './projectModel'

describe('the facts of a project', () => {
  it('stand in one order and leave out what is not known', () => {
    const project = buildProject({
      term: '2016 bis 2020',
      status: 'finished',
      funder: 'Bund',
      partners: [{ name: 'TU Dortmund' }, { name: 'Riesa', kind: 'Stadt' }],
      facts: [{ label: 'Kurz', value: 'DWK' }],
    })
    expect(projectFacts(project).map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Laufzeit: 2016 bis 2020',
      'Stand: abgeschlossen',
      'Geld vom: Bund',
      'Partner: TU Dortmund',
      'Kurz: DWK',
    ])
  })
})

describe('facts that the project tells itself', () => {
  it.each([
    ['under the same label', { label: 'Laufzeit', value: 'fünf Jahre' }, 'Laufzeit'],
    ['with more detail', { label: 'Gefördert von', value: 'Bund (BMFSFJ)' }, 'Geld vom'],
  ])('%s are not told twice', (_, own, left) => {
    const project = buildProject({ term: '2016 bis 2020', funder: 'Bund', facts: [own] })
    const others = projectFacts(project).filter((entry) => entry !== own)
    expect(others.map(({ label }) => label)).not.toContain(left)
    expect(others).toHaveLength(2)
  })
})

describe('the archive notice', () => {
  it.each<[string, Partial<Project>, string | undefined]>([
    ['is not shown for a running project', {}, undefined],
    [
      'is not doubled where the text has its own',
      { isArchived: true, body: [{ kind: 'notice', title: 'Archiv', children: [] }] },
      undefined,
    ],
    [
      'names the last day',
      { isArchived: true, status: 'finished', endsOn: buildDate('2020-12-31') },
      'Dieses Projekt ist seit dem 31. Dezember 2020 zu Ende. Die Seite bleibt stehen, damit Sie nachlesen können.',
    ],
    [
      'names only the year where no more is known',
      { isArchived: true, status: 'finished', endsOn: buildDate('2020-12-31', 'year') },
      'Dieses Projekt ist seit 2020 zu Ende. Die Seite bleibt stehen, damit Sie nachlesen können.',
    ],
    [
      'names no day where none is known',
      { isArchived: true, endsOn: buildDate('2020-12-31', 'unknown') },
      'Dieses Projekt ist zu Ende. Die Seite bleibt stehen, damit Sie nachlesen können.',
    ],
  ])('%s', (_, overrides, sentence) => {
    expect(archiveSentence(buildProject(overrides))).toBe(sentence)
  })
})

describe('the table of partners', () => {
  it('shows what is known and says what is not', () => {
    const table = partnerTable(
      buildProject({
        partners: [
          { name: 'Riesa', kind: 'Stadt', state: 'Sachsen' },
          { name: 'Grabow', kind: 'Stadt' },
          { name: 'TU Dortmund' },
        ],
      }),
    )
    expect(table?.head).toEqual(['Name', 'Art', 'Land'])
    expect(table?.rows).toEqual([
      ['Riesa', 'Stadt', 'Sachsen'],
      ['Grabow', 'Stadt', 'nicht bekannt'],
    ])
    expect(table?.note).toContain('liegt uns nicht vor')
  })

  it('leaves a missing note empty', () => {
    const partners = [
      { name: 'Riesa', kind: 'Stadt', note: 'seit 2016' },
      { name: 'Grabow', kind: 'Stadt' },
    ]
    const table = partnerTable(buildProject({ partners }))
    expect(table?.rows[1]).toEqual(['Grabow', 'Stadt', ''])
    expect(table?.note).toBeUndefined()
  })

  it('is left out where only names are known', () => {
    expect(partnerTable(buildProject({ partners: [{ name: 'TU Dortmund' }] }))).toBeUndefined()
  })

  it('has no note where nothing is missing', () => {
    const partners = [{ name: 'Riesa', kind: 'Stadt' }]
    expect(partnerTable(buildProject({ partners }))?.note).toBeUndefined()
  })
})

describe('what belongs to a project', () => {
  const sun = buildTopic({ slug: 'generationen' })
  const project = buildProject({ slug: 'dwk', topics: [sun] })
  const content = fakeContentSource({
    news: [buildNews({ slug: 'a', projectSlug: 'dwk' }), buildNews({ slug: 'b' })],
    projects: [
      project,
      buildProject({ slug: 'fern' }),
      buildProject({ slug: 'nah', topics: [sun] }),
    ],
  })

  it('are its own news only', () => {
    expect(projectNews(project, content, 4).map(({ slug }) => slug)).toEqual(['a'])
  })

  it('are other projects, those of the same topic first', () => {
    expect(otherProjects(project, content, 4).map(({ slug }) => slug)).toEqual(['nah', 'fern'])
  })
})
