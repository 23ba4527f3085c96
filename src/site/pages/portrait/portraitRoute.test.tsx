import { describe, expect, it } from '@jest/globals'
import { buildMunicipality, buildPage } from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { ask, renderRoute } from '../../../../tests/fakes/renderAnswer'
import { portraitRoute } from './portraitRoute'

const pages = [buildPage({ role: 'portrait', slug: 'kreis', title: 'Der Kreis' })]

describe('the portrait of the county', () => {
  it('has text, key figures and the map with its list', () => {
    const municipalities = [buildMunicipality({ slug: 'aldenhoven' })]
    const { $, text, frame } = renderRoute(portraitRoute, pageContext({ pages, municipalities }))
    expect(text).toContain('Ein Absatz mit Text.')
    expect(text).toContain('20.000')
    expect($('.county-map use').length).toBe(1)
    expect($('a[href="/kommunen/aldenhoven"]').length).toBeGreaterThan(0)
    expect(JSON.stringify(frame.structuredData)).toContain('GovernmentOrganization')
  })

  it('is missing where no page has its role', () => {
    expect(ask(portraitRoute, pageContext())).toEqual({ kind: 'missing' })
  })
})
