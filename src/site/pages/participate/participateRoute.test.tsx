import { describe, expect, it } from '@jest/globals'
import {
  buildDate,
  buildNews,
  buildPage,
  buildProject,
  buildTopic,
} from '../../../../tests/builders'
import { fakeContentSource } from '../../../../tests/fakes/fakeContentSource'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { ask, renderRoute } from '../../../../tests/fakes/renderAnswer'
import { participationSteps } from './participateModel'
import { participateRoute } from './participateRoute'

const topics = [buildTopic({ slug: 'begegnung' })]
const content = {
  pages: [buildPage({ role: 'participate', slug: 'mitmachen', title: 'Mitmachen' })],
  news: [
    buildNews({ title: 'Aufruf', topics, date: buildDate('2024-05-01', 'month') }),
    buildNews({ title: 'Konferenz', topics, date: buildDate('2022-11-15'), isArchived: true }),
    buildNews({ title: 'Treffen', topics, date: buildDate('2026-12-01') }),
    buildNews({ title: 'Etwas anderes' }),
  ],
  projects: [
    buildProject({
      title: 'Orte',
      topics,
      status: 'running',
      term: 'läuft seit 2023',
      startsOn: buildDate('2023-01-01', 'year'),
    }),
    buildProject({ title: 'Idee', topics, status: 'planned', term: '' }),
  ],
}

describe('what taking part has brought', () => {
  const steps = participationSteps(fakeContentSource(content), '2026-06-01')

  it('stands in the order of time, without other topics, what has no date last', () => {
    expect(steps.map(({ title }) => title)).toEqual([
      'Konferenz',
      'Orte',
      'Aufruf',
      'Treffen',
      'Idee',
    ])
  })

  it('says in words how far each is', () => {
    expect(steps.map(({ state, stateLabel }) => `${state}: ${stateLabel}`)).toEqual([
      'done: vorbei',
      'now: Projekt, läuft',
      'done: gemeldet',
      'open: steht bevor',
      'open: Projekt, geplant',
    ])
  })

  it('shows dates no more exact than they are known', () => {
    expect(steps.map(({ when }) => when)).toEqual([
      '15. November 2022',
      'läuft seit 2023',
      'Mai 2024',
      '1. Dezember 2026',
      undefined,
    ])
  })
})

describe('the page', () => {
  it('links every step', () => {
    const { $ } = renderRoute(participateRoute, pageContext(content))
    expect($('a[href^="/projekte/"]').length).toBe(2)
    expect($('h1').text()).toBe('Mitmachen')
  })

  it('leaves the steps out where there are none', () => {
    const { text } = renderRoute(participateRoute, pageContext({ pages: content.pages }))
    expect(text).not.toContain('bisher')
  })

  it('is missing where no page has its role', () => {
    expect(ask(participateRoute, pageContext())).toEqual({ kind: 'missing' })
    expect(participateRoute.addresses(fakeContentSource())).toEqual([])
  })
})
