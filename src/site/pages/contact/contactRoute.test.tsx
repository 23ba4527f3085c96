import { describe, expect, it } from '@jest/globals'
import { buildContact, buildSiteInfo, buildTopic } from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { renderRoute } from '../../../../tests/fakes/renderAnswer'
import { phoneHref } from '../../format'
import { contactGroups, officeFacts } from './contactModel'
import { contactRoute } from './contactRoute'

const topics = [buildTopic({ slug: 'inklusion' }), buildTopic({ slug: 'vielfalt' })]
const [inclusion, diversity] = topics
const both = buildContact({
  slug: 'beide',
  topics: diversity && inclusion ? [diversity, inclusion] : [],
})
const second = buildContact({ slug: 'zweiter', topics: diversity ? [diversity] : [] })
const none = buildContact({ slug: 'ohne', role: 'Alles andere' })

describe('contacts by topic', () => {
  it('stand in the order of the topics, each once, those without a topic last', () => {
    const groups = contactGroups(topics, [none, second, both])
    expect(
      groups.map(({ topic, contacts }) => [topic?.slug, ...contacts.map(({ slug }) => slug)]),
    ).toEqual([
      ['inklusion', 'beide'],
      ['vielfalt', 'zweiter'],
      [undefined, 'ohne'],
    ])
  })
})

describe('the ways to the office', () => {
  it('have the phone first, known or not', () => {
    expect(officeFacts(buildSiteInfo())[0]?.value).toContain('noch nicht vor')
    expect(officeFacts(buildSiteInfo({ phone: '02421 22 0' }))[0]).toEqual({
      label: 'Telefon',
      value: '02421 22 0',
      href: 'tel:+492421220',
    })
  })

  it.each([
    ['02421 22 0', 'tel:+492421220'],
    ['+49 (0) 2421 22-0', 'tel:+492421220'],
    ['+49 2421 220', 'tel:+492421220'],
  ])('%s is called as %s', (phone, href) => {
    expect(phoneHref(phone)).toBe(href)
  })
})

describe('the contact page', () => {
  it('has one anchor for each contact and links that lead there', () => {
    const { $ } = renderRoute(contactRoute, pageContext({ topics, contacts: [none, second, both] }))
    for (const { slug } of [none, second, both]) {
      expect($(`[id="${slug}"]`).length).toBe(1)
      expect($(`a[href="#${slug}"]`).length).toBe(1)
    }
  })

  it.each([
    ['no number is known', [second, both], 'liegen uns für diese Seite noch nicht vor', true],
    ['some are known', [second, { ...both, phone: '02421 22 1' }], 'Nicht für jedes Thema', true],
    ['all are known', [{ ...both, phone: '02421 22 1' }], 'Telefonnummer vor', false],
  ])('says it when %s', (_, contacts, words, isSaid) => {
    const { text } = renderRoute(contactRoute, pageContext({ topics, contacts }))
    expect(text.includes(words)).toBe(isSaid)
  })

  it('describes the county for search engines', () => {
    const types = JSON.stringify(renderRoute(contactRoute, pageContext()).frame.structuredData)
    expect(types).toContain('BreadcrumbList')
    expect(types).toContain('GovernmentOrganization')
  })
})
