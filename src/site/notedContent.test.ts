import { describe, expect, it } from '@jest/globals'

import { buildNews, buildSiteInfo } from '../../tests/builders'
import { fakeContentSource } from '../../tests/fakes/fakeContentSource'
import type { ContentSource } from '../content/contentSource'
import { noteReads, selected } from './notedContent'

const ramp = buildNews({ slug: 'rampe', title: 'Die Rampe' })
const bus = buildNews({ slug: 'bus', title: 'Der Bus' })
const site = buildSiteInfo()

/** Content that can be exchanged while a page is kept, as the store is after a change. */
function changing(first: ContentSource) {
  let present = first
  const content = new Proxy({} as ContentSource, {
    get: (_, name) => present[name as keyof ContentSource],
  })
  return { content, change: (next: ContentSource) => (present = next) }
}

const titles = (content: ContentSource): string[] => content.news().map(({ title }) => title)
const before = fakeContentSource({ site, news: [ramp, bus] })

describe('what a page has read', () => {
  it.each([
    {
      title: 'holds where nothing has changed',
      read: (content: ContentSource) => content.site(),
      next: fakeContentSource({ site, news: [ramp, bus] }),
      holds: true,
    },
    {
      title: 'holds where something else has changed',
      read: (content: ContentSource) => content.newsBySlug('rampe'),
      next: fakeContentSource({ site, news: [ramp, buildNews({ slug: 'bus', title: 'Neu' })] }),
      holds: true,
    },
    {
      title: 'does not hold where it is another object now',
      read: (content: ContentSource) => content.newsBySlug('rampe'),
      next: fakeContentSource({ site, news: [buildNews({ slug: 'rampe', title: 'Neu' }), bus] }),
      holds: false,
    },
    {
      title: 'does not hold where it was missing and is there now',
      read: (content: ContentSource) => content.newsBySlug('zug'),
      next: fakeContentSource({ site, news: [ramp, bus, buildNews({ slug: 'zug' })] }),
      holds: false,
    },
    {
      title: 'does not hold where the reason of an absence has changed',
      read: (content: ContentSource) => content.absence('news', 'alt'),
      next: fakeContentSource({ site, absences: { 'news/alt': { reason: 'gone', title: '' } } }),
      holds: false,
    },
    {
      title: 'never holds after a change where the page has read the revision',
      read: (content: ContentSource) => content.revision,
      next: before,
      holds: false,
    },
    {
      title: 'holds where a list is another one, but all that was chosen from it is the same',
      read: (content: ContentSource) => selected(content, titles),
      next: fakeContentSource({
        site,
        news: [buildNews({ slug: 'rampe', title: 'Die Rampe', teaser: 'Neu' }), bus],
      }),
      holds: true,
    },
    {
      title: 'does not hold where something else would be chosen',
      read: (content: ContentSource) => selected(content, titles),
      next: fakeContentSource({ site, news: [ramp] }),
      holds: false,
    },
  ])('$title', ({ read, next, holds }) => {
    const { change, content } = changing(before)
    const page = noteReads(content)
    read(page.content)
    change(next)
    expect(page.reads.hold()).toBe(holds)
  })

  it('is asked once more after a second change, although the first one did not matter', () => {
    const { change, content } = changing(before)
    const page = noteReads(content)
    selected(page.content, titles)
    change(fakeContentSource({ news: [{ ...ramp, teaser: 'Neu' }, bus] }))
    expect(page.reads.hold()).toBe(true)
    change(fakeContentSource({ news: [{ ...ramp, title: 'Neu' }, bus] }))
    expect(page.reads.hold()).toBe(false)
  })
})
