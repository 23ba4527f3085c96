import { describe, expect, it } from '@jest/globals'
import { buildContact, buildNews, buildProject, buildTopic } from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { ask, plain, renderRoute } from '../../../../tests/fakes/renderAnswer'
import { topicRoute } from './topicRoute'

const TOPIC = buildTopic({ slug: 'vielfalt', name: 'Vielfalt', description: 'Alle sind anders.' })

describe('a topic', () => {
  it('shows what belongs to it and nothing else', () => {
    const context = pageContext({
      topics: [TOPIC],
      news: [buildNews({ title: 'Fachtag', topics: [TOPIC] }), buildNews({ title: 'Fremdes' })],
      projects: [buildProject({ title: 'Projekt V', topics: [TOPIC] })],
      contacts: [buildContact({ role: 'Stelle für Vielfalt', topics: [TOPIC] })],
    })
    const { $, text } = renderRoute(topicRoute, context, { slug: 'vielfalt' })
    expect(plain($('h1').text())).toBe('Vielfalt')
    for (const part of ['Alle sind anders.', 'Fachtag', 'Projekt V', 'Stelle für Vielfalt']) {
      expect(text).toContain(part)
    }
    expect(text).not.toContain('Fremdes')
  })

  it('leads to the narrowed list where it has more news than it shows', () => {
    const news = Array.from({ length: 9 }, () => buildNews({ topics: [TOPIC] }))
    const { $ } = renderRoute(topicRoute, pageContext({ topics: [TOPIC], news }), {
      slug: 'vielfalt',
    })
    expect($('a[href="/aktuelles?thema=vielfalt"]').text()).toBe('Alle 9 Meldungen')
    expect($('h3').length).toBe(8)
  })

  it('says so where it has no news yet', () => {
    const { text } = renderRoute(topicRoute, pageContext({ topics: [TOPIC] }), { slug: 'vielfalt' })
    expect(text).toContain('gibt es noch keine Meldung')
  })

  it('that is unknown is missing', () => {
    expect(ask(topicRoute, pageContext(), { slug: 'x' })).toEqual({ kind: 'missing' })
  })
})
