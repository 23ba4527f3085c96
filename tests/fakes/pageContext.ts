import type { PageContext } from '../../src/site/page'
import { createSiteSearch } from '../../src/site/contentSearch'
import { fakeContentSource } from './fakeContentSource'
import type { FakeContent } from './fakeContentSource'

/** What a page is rendered with, over a fake content source and the real search. */
export function pageContext(content: Partial<FakeContent> = {}, today = '2026-06-01'): PageContext {
  const source = fakeContentSource(content)
  return {
    content: source,
    search: createSiteSearch(source),
    siteUrl: 'https://kreis.example',
    today,
  }
}
