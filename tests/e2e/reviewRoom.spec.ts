import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

import { roomLinks } from '../support/hiddenStates'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const VIEWS = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const

test('axe finds nothing in any state of a review, and what was typed stays when an answer is missing', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.goto(roomLinks()[0] ?? '')
  await check(page, 'the door')
  await page.getByRole('button', { name: 'Prüf-Raum öffnen' }).click()
  await check(page, 'the tasks')
  await page.getByRole('link', { name: /^Zum Ausdrucken/ }).click()
  await check(page, 'the print version')
  await page.getByRole('link', { name: 'Zurück zum Prüf-Raum' }).click()
  await page.getByRole('link', { name: /^Anfangen/ }).click()
  await check(page, 'a sentence')

  await page.getByLabel(/dazu etwas sagen/).fill('Was ist ein Entwurf?')
  await page.getByRole('button', { name: 'Weiter zu Frage 2' }).click()
  await expect(page.getByRole('alert')).toContainText('Bitte wählen Sie eine Antwort.')
  await expect(
    page.getByRole('group', { name: 'Wie ist dieser Satz?' }),
  ).toHaveAccessibleDescription('Hier fehlt Ihre Antwort.')
  await expect(page.getByLabel(/dazu etwas sagen/)).toHaveValue('Was ist ein Entwurf?')
  await check(page, 'a missing answer')

  await page.getByRole('radio', { name: /^Nicht verstanden/ }).check()
  await page.getByRole('button', { name: 'Speichern und später weitermachen' }).click()
  await expect(page.getByText('1 von 3 Fragen sind fertig.')).toBeVisible()
  await page.getByRole('link', { name: /^Weitermachen/ }).click()
  await page.getByRole('radio', { name: /^Verstanden/ }).check()
  await page.getByRole('button', { name: 'Weiter zu Frage 3' }).click()
  await check(page, 'a picture')
  await page.getByRole('radio', { name: /^Das Bild passt nicht/ }).check()
  await page.getByRole('button', { name: 'Speichern und zur Übersicht' }).click()
  await check(page, 'the summary')
  await page.getByRole('button', { name: 'Antworten abschicken' }).click()
  await check(page, 'a missing verdict')
  await page.getByRole('radio', { name: /muss besser werden/ }).check()
  await page.getByRole('button', { name: 'Antworten abschicken' }).click()
  await expect(page.getByRole('status')).toContainText('Danke! Ihre Antworten sind da.')
  await check(page, 'the receipt')
  await page.getByRole('button', { name: 'Prüf-Raum verlassen' }).click()
  await page.getByRole('button', { name: 'Neuen Link schicken' }).click()
  await check(page, 'the entrance with an error')
})

test.describe('without scripts, on 320 px', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })

  test('a whole review goes by keyboard alone; back and forward lose nothing; the link works once', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    const link = roomLinks()[1] ?? ''
    await page.goto(link)
    await tabTo(page, 'Prüf-Raum öffnen')
    await pressEnter(page)
    await tabTo(page, /^Anfangen/)
    await pressEnter(page)
    for (const next of ['Weiter zu Frage 2', 'Weiter zu Frage 3', 'Speichern und zur Übersicht']) {
      await tabToRadio(page)
      await page.keyboard.press('Space')
      await tabTo(page, next)
      await pressEnter(page)
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alle 3 Fragen sind fertig')
    await page.goBack()
    await expect(page.getByRole('radio', { name: /^Das Bild passt,? ?/ }).first()).toBeChecked()
    await page.goForward()
    await tabToRadio(page)
    await page.keyboard.press('Space')
    await tabTo(page, 'Antworten abschicken')
    await pressEnter(page)
    await expect(page.getByText('Sie haben jetzt keine Aufgabe.')).toBeVisible()
    expect(await overflow(page)).toBe(0)

    await page.context().clearCookies()
    await page.goto(link)
    await page.getByRole('button', { name: 'Prüf-Raum öffnen' }).click()
    await expect(page.getByText('Dieser Link geht nicht.')).toBeVisible()
  })
})

/** No violation in this state, at both widths, in light and dark, and nothing to scroll sideways. */
async function check(page: Page, state: string): Promise<void> {
  for (const { colorScheme, width } of VIEWS) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
    expect.soft(found, `${state}, ${width} px, ${colorScheme}`).toEqual([])
    expect.soft(await overflow(page), `${state}, ${width} px`).toBe(0)
  }
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Enter on a link or a button leads to another page. */
async function pressEnter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

/** Tab by Tab to what has this name, as somebody without a mouse. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  await tabUntil(page, async () => {
    const words = await focusedWords(page)
    return typeof name === 'string' ? words === name : name.test(words)
  })
}

const tabToRadio = (page: Page): Promise<void> =>
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
