import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

import { roomState } from '../support/hiddenStates'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Axe finds nothing, wide and narrow, light and dark. */
async function check(page: Page): Promise<void> {
  for (const width of [1280, 320]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
      expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
    }
  }
}

test.use({ javaScriptEnabled: false })

for (const { form, find, number, key, send, wrong } of [
  {
    form: '/barriere-melden',
    find: '/meldung',
    number: /^Ihre Nummer: (B-\d{4}-\d{4})$/,
    key: /^([a-z2-9]{4}-){3}[a-z2-9]{4}$/,
    send: 'Meldung ansehen',
    wrong: 'keine Meldung gefunden',
  },
  {
    form: '/leichte-sprache/barriere-melden',
    find: '/leichte-sprache/meldung',
    number: /^Ihre Nummer ist: (B-\d{4}-\d{4})$/,
    key: /^Ihr Schlüssel ist: (?:[a-z2-9]{4}-){3}[a-z2-9]{4}$/,
    send: 'Ansehen',
    wrong: 'Wir finden keine Meldung.',
  },
]) {
  test(`a case is found again at ${find} with number and key, by keyboard and without scripts`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.goto(form)
    await page.getByLabel(/^Was (geht|ging) nicht\?/).fill('Der Text ist zu klein.')
    await page.getByLabel('Ich brauche keine Antwort').check()
    await page.getByRole('button', { name: /bschicken$/ }).click()
    const itsNumber = /B-\d{4}-\d{4}/.exec(await page.getByText(number).innerText())?.[0] ?? ''
    const itsKey = (await page.getByText(key).innerText()).split(' ').at(-1) ?? ''
    await page.goto(find)
    await page.getByLabel('Ihre Nummer').fill(itsNumber)
    await page.getByLabel('Ihr Schlüssel').fill('falsch')
    await page.getByRole('button', { name: send }).click()
    await expect(page.getByRole('alert')).toContainText(wrong)
    await expect(page.getByLabel('Ihre Nummer')).toHaveValue(itsNumber)
    await expect(page.getByLabel('Ihre Nummer')).toHaveAccessibleDescription(new RegExp(wrong))
    await page.getByLabel('Ihr Schlüssel').fill(itsKey.toUpperCase().replaceAll('-', ' '))
    await page.keyboard.press('Enter')
    await expect(page.getByText(number)).toContainText(itsNumber)
  })
}

test.describe('what axe can only see with scripts', () => {
  test.use({ javaScriptEnabled: true })

  for (const path of ['/meldung', '/leichte-sprache/meldung']) {
    test(`nothing is wrong with the problem at ${path}`, async ({ page }) => {
      test.setTimeout(90_000)
      await page.goto(path)
      await page.getByRole('button', { name: /nsehen$/ }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await check(page)
    })
  }

  test('the board sees what is late, in a page of the review room', async ({ page }) => {
    test.setTimeout(90_000)
    await page.goto(roomState().links[4] ?? '')
    await page.getByRole('button', { name: 'Prüf-Raum öffnen' }).click()
    await page.getByRole('link', { name: 'Zu späte Antworten' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zu späte Antworten')
    await expect(page.getByRole('heading', { level: 2, name: /^Nummer B-/ }).first()).toBeVisible()
    await check(page)
  })
})
