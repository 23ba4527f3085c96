import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

import { matchRoute } from '../../src/site/matchRoute'
import { sitePages } from '../../src/site/pages'
import { AXE_SHARES, AXE_VIEWS, keepAxePart } from '../support/axeRun'
import { allStates } from './addresses'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe cannot decide by itself, with the reason why a person has found it right.
 * Anything that is not listed here fails.
 */
const decidedByPeople: Record<string, string> = {
  'color-contrast':
    'axe cannot measure text over rounded fields and drawings; the tokens are measured on every ground (docs/design.md).',
}

test('each page type of the site is among the pages that axe sees', async () => {
  const paths = (await allStates()).map(({ path }) => path.split('?')[0] ?? '')
  const seen = new Set(paths.map((path) => matchRoute(sitePages.routes, path)?.route.name))
  const names = sitePages.routes.map(({ name }) => name)
  expect(names.filter((name) => !seen.has(name))).toEqual([])
  expect(new Set(names).size, 'names of page types are unique').toBe(names.length)
})

for (let share = 0; share < AXE_SHARES; share += 1) {
  test(`axe finds nothing on any page in any view, part ${share + 1} of ${AXE_SHARES}`, async ({
    page,
  }) => {
    test.setTimeout(600_000)
    const states = (await allStates()).filter((_, index) => index % AXE_SHARES === share)
    expect(states.length).toBeGreaterThan(10)
    let violations = 0
    let tool = ''
    for (const { path, status } of states) {
      const response = await page.goto(path, { waitUntil: 'load' })
      expect(response?.status(), path).toBe(status)
      for (const view of AXE_VIEWS) {
        const seen = await runAxe(page, view)
        violations += seen.violations.length
        tool = `${seen.testEngine.name} ${seen.testEngine.version}`
        const where = `${path} at ${view.width} px, ${view.colorScheme}`
        expect.soft(seen.violations.map(describeFinding), where).toEqual([])
        const open = seen.incomplete.filter((finding) => !(finding.id in decidedByPeople))
        expect.soft(open.map(describeFinding), `${where}: undecided`).toEqual([])
      }
    }
    keepAxePart({ share, pages: states.length, violations, tool })
    console.log(`axe runs: ${states.length} pages`)
  })
}

/** Everything that axe finds on the open page, seen in this view. */
async function runAxe(page: Page, { width, colorScheme }: (typeof AXE_VIEWS)[number]) {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  // What axe does for pages with frames takes as long again; the pages have none, as their policy forbids them.
  expect(page.frames()).toHaveLength(1)
  const isEasy = (await page.getAttribute('html', 'lang')) === 'de-simple'
  return new AxeBuilder({ page })
    .options({ resultTypes: ['violations', 'incomplete'] })
    .withTags(isEasy ? [...TAGS, 'wcag2aaa'] : TAGS)
    .setLegacyMode(true)
    .analyze()
}

function describeFinding({ id, nodes }: { id: string; nodes: { html: string }[] }): string {
  return `${id}: ${nodes
    .slice(0, 3)
    .map((node) => node.html.slice(0, 160))
    .join(' | ')}`
}
