import { describe, expect, it } from '@jest/globals'

import { fakeContentSource } from '../../tests/fakes/fakeContentSource'
import { sitePages } from './pages'
import { alwaysEasyPath, isEasyPath, easyPath, paths } from './paths'

describe('the addresses that always have an easy page', () => {
  const empty = fakeContentSource({ news: [], projects: [], pages: [], municipalities: [] })
  // The dictionary has no page in hard language.
  const onlyEasy = easyPath(paths.glossary)
  const made = sitePages.routes
    .flatMap((route) => route.addresses(empty))
    .filter((path) => isEasyPath(path) && path !== onlyEasy && !path.includes('/themen/'))

  it('are those that the site has without any text of an editor', () => {
    const standard = sitePages.routes
      .map(({ pattern }) => pattern)
      .filter((path) => !isEasyPath(path))
    const claimed = standard.flatMap((path) =>
      path.includes(':') ? [] : (alwaysEasyPath(path) ?? []),
    )
    expect([...new Set(claimed)].sort()).toEqual([...new Set(made)].sort())
  })

  it.each([
    ['/themen/inklusion', easyPath('/themen/inklusion')],
    ['/impressum', undefined],
    ['/aktuelles/rampe', undefined],
  ])('of %s: %s', (path, expected) => {
    expect(alwaysEasyPath(path)).toBe(expected)
  })
})
