import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'

import { TEST_PORT } from '../support/startSite'
import { allStates, sitemapPaths, visit } from './addresses'

/** One address of each page type. */
const pageTypes = [
  '/',
  '/aktuelles',
  '/aktuelles/vielfalt-im-alter',
  '/projekte',
  '/projekte/demografiewerkstatt-kommunen',
  '/kommunen',
  '/kommunen/dueren',
  '/zahlen',
  '/mitmachen',
  '/kreis',
  '/themen/inklusion',
  '/kontakt',
  '/suche?q=inklusion',
  '/barrierefreiheit',
  '/barriere-melden',
  '/impressum',
  '/bildnachweise',
  '/inhalt',
  '/gebaerdensprache',
  '/gibt-es-nicht',
  '/leichte-sprache',
  '/leichte-sprache/aktuelles',
  '/leichte-sprache/aktuelles/vielfalt-im-alter',
  '/leichte-sprache/kommunen/dueren',
  '/leichte-sprache/suche?q=kreis',
]

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const path of pageTypes) {
  test.describe(path, () => {
    test('fits 320 px without sideways scrolling (WCAG 1.4.10)', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(path)
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    })

    test('loses nothing with wider text spacing (WCAG 1.4.12)', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(path)
      await page
        .addStyleTag({
          content:
            '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
        })
        .catch(() => page.evaluate(() => document.body.classList.add('no-style-allowed')))
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    })

    test('fits with text at 200 % (WCAG 1.4.4)', async ({ page }) => {
      await page.setViewportSize({ width: 640, height: 640 })
      await page.goto(path)
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '225%'))
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    })

    test('can be walked through by keyboard, with a visible focus', async ({ page }) => {
      await page.goto(path)
      const seen = new Set<string>()
      for (let press = 0; press < 25; press += 1) {
        await page.keyboard.press('Tab')
        const focus = await page.evaluate(() => {
          const element = document.activeElement
          if (!element || element === document.body) return undefined
          const style = getComputedStyle(element)
          const box = element.getBoundingClientRect()
          return {
            key: element.outerHTML.slice(0, 200) + String(Math.round(box.top + window.scrollY)),
            isVisible: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
            isThere: box.width > 0 && box.height > 0,
          }
        })
        if (focus === undefined) break
        expect.soft(focus, focus.key).toMatchObject({ isVisible: true, isThere: true })
        seen.add(focus.key)
      }
      expect(seen.size).toBeGreaterThan(8)
    })

    test('keeps its links and controls visible in forced colours', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('banner')).toBeVisible()
      await expect(page.getByRole('contentinfo')).toBeVisible()
    })

    test('H1 asks nobody else, sets no cookie and runs no script', async ({ page, context }) => {
      const foreign: string[] = []
      page.on('request', (request) => {
        if (new URL(request.url()).port !== String(TEST_PORT)) foreign.push(request.url())
      })
      await page.goto(path, { waitUntil: 'load' })
      expect(foreign).toEqual([])
      expect(await context.cookies()).toEqual([])
      expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
      expect(await page.locator('[style]').count()).toBe(0)
    })
  })
}

test('HTML and style sheet of every page weigh at most 14,000 bytes', async () => {
  test.setTimeout(120_000)
  const ask = (url: string) => visit(url, { headers: { 'Accept-Encoding': 'br' } })
  const weigh = async (url: string) => {
    // Style sheets are packed when they are built; filtered lists and searches are not kept long enough.
    const isPacked = (response: Response) =>
      /^\/assets\/|\?|\/suche$/.test(url) ||
      response.headers.get('etag')?.endsWith('-br11"') === true
    // A page is packed tightly in the background, shortly after it was first asked for.
    let response = await ask(url)
    for (let tries = 0; tries < 100 && !isPacked(response); tries += 1) {
      await new Promise((done) => setTimeout(done, 100))
      response = await ask(url)
    }
    expect.soft(isPacked(response), url).toBe(true)
    return Number(response.headers.get('content-length'))
  }
  const heavy: string[] = []
  for (const path of await sitemapPaths()) {
    const html = await (await visit(path)).text()
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    )
    const total = (await Promise.all([path, ...sheets].map(weigh))).reduce(
      (sum, bytes) => sum + bytes,
      0,
    )
    expect.soft(total, path).toBeGreaterThan(1000)
    if (total > 14_000) heavy.push(`${path}: ${total}`)
  }
  expect(heavy).toEqual([])
})

test('every page is valid HTML', async () => {
  test.setTimeout(180_000)
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // React writes attributes and empty elements its own way, which HTML allows.
      'attr-case': 'off',
      'attribute-boolean-style': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      // Advice for search engines, not a rule of HTML: titles of articles may be long.
      'long-title': 'off',
    },
  })
  for (const { path } of await allStates()) {
    const html = await (await visit(path)).text()
    const { results } = await validator.validateString(html)
    const found = results.flatMap(({ messages }) => messages)
    expect
      .soft(
        found.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        path,
      )
      .toEqual([])
  }
})

test('no link of any page leads nowhere', async () => {
  test.setTimeout(300_000)
  const paths = await sitemapPaths()
  const targets = new Map<string, string>()
  for (const path of paths) {
    const html = await (await visit(path)).text()
    for (const match of html.matchAll(/(?:href|src)="(\/[^"#]*)(#[^"]*)?"/g)) {
      const target = (match[1] ?? '').replaceAll('&amp;', '&')
      if (!targets.has(target)) targets.set(target, path)
    }
    for (const match of html.matchAll(/href="#([^"]+)"/g)) {
      expect.soft(html.includes(`id="${match[1] ?? ''}"`), `${path}: #${match[1] ?? ''}`).toBe(true)
    }
  }
  const broken: string[] = []
  for (const [target, from] of targets) {
    const { status } = await visit(target, { redirect: 'manual' })
    if (status >= 400) broken.push(`${target} (${status}) on ${from}`)
  }
  expect(broken).toEqual([])
})

test('without JavaScript the menu, the search and the filters work', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByText('Menü', { exact: true }).click()
  await page
    .getByRole('navigation', { name: 'Menü' })
    .getByRole('link', { name: 'Kommunen' })
    .click()
  await expect(page).toHaveURL(/\/kommunen$/)
  await page.getByRole('searchbox').first().fill('Dueren')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: /Düren/ }).first()).toBeVisible()
  await context.close()
})
