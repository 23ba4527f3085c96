import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { sitePages } from '../../src/site/pages'
import { FrontDoor } from './support/frontDoor'

let door: FrontDoor

beforeAll(async () => {
  door = await FrontDoor.start()
}, 60_000)
afterAll(() => door.stop())

it('on the first day of a county, before anything was written, each page and text for programs answers', async () => {
  const pages = sitePages.routes.flatMap((route) => route.addresses(door.content))
  const texts = ['/sitemap.xml', '/robots.txt', '/aktuelles/feed.atom', '/barrierefreiheit.json']
  expect(pages.length).toBeGreaterThan(10)
  const broken: string[] = []
  for (const path of [...pages, ...texts, '/leichte-sprache/aktuelles/feed.atom']) {
    const { status } = await door.ask(path)
    if (status !== 200) broken.push(`${status} ${path}`)
  }
  expect(broken).toEqual([])
})
