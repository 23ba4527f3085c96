import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const VIEWS = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const

/** No violation in this state, at both widths, in light and dark, and nothing to scroll sideways. */
export async function check(page: Page, state: string): Promise<void> {
  for (const { colorScheme, width } of VIEWS) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
    expect.soft(found, `${state}, ${width} px, ${colorScheme}`).toEqual([])
    expect.soft(await overflow(page), `${state}, ${width} px`).toBe(0)
  }
}

/** Pixels that stick out to the side. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Enter on a link or a button leads to another page. */
export async function pressEnter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

/** Tab by Tab to what has this name, as somebody without a mouse. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  await tabUntil(page, async () => {
    const words = await focusedWords(page)
    return typeof name === 'string' ? words === name : name.test(words)
  })
}

/** Tab by Tab to the next choice of the page. */
export const tabToRadio = (page: Page): Promise<void> =>
  tabUntil(page, () =>
    page.evaluate(() => document.activeElement?.matches('main input[type=radio]') === true),
  )

async function tabUntil(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    if (await isThere()) return
  }
  throw new Error('Not reached with 80 presses of the Tab key.')
}

const focusedWords = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.textContent ?? '').trim().replace(/\s+/g, ' '))
