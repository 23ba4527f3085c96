import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'

import { hireEditors, passwordOf } from '../support/editorApi'
import { logIn } from '../support/logIn'

const MAIL = 'zwei-schritte@example.org'
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Axe finds nothing, wide and narrow, light and dark; of a page of the admin only what is ours. */
async function check(page: Page, name: string, part?: string): Promise<void> {
  for (const width of [1280, 320])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      // The admin takes its colours from this, which is set when a page is loaded.
      await page.evaluate((name) => (document.documentElement.dataset.theme = name), colorScheme)
      const axe = new AxeBuilder({ page }).withTags(TAGS)
      const { violations } = await (part === undefined ? axe : axe.include(part)).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
      expect.soft([name, width, colorScheme, found]).toEqual([name, width, colorScheme, []])
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect.soft([name, width, sideways <= 0]).toEqual([name, width, true])
      if (process.env.SCREENS)
        await page.screenshot({
          path: `${process.env.SCREENS}/${name}-${width}-${colorScheme}.png`,
          fullPage: true,
        })
    }
  await page.setViewportSize({ width: 1280, height: 900 })
}

const codeOf = (secret: string, later = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + later * 30_000,
  })

/** Next has an alert of its own, which tells the name of a new page. */
const message = (page: Page) => page.locator('#log-in-message[role=alert]')

/** Mail and password, by keyboard alone. */
async function typePassword(page: Page): Promise<void> {
  await page.goto('/admin/login')
  await page.getByLabel('E-Mail-Adresse').focus()
  await page.keyboard.type(MAIL)
  await page.keyboard.press('Tab')
  await page.keyboard.type(passwordOf(MAIL))
  await page.keyboard.press('Enter')
}

test('E2 an editor sets up the second step and logs in with it, by keyboard, without a barrier', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await hireEditors({ [MAIL]: 'Zoe Zwei' })
  await page.goto('/admin/login')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anmelden')
  await check(page, 'login')
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await expect(message(page)).toHaveText('Geben Sie bitte Ihre E-Mail-Adresse ein.')
  await expect(page.getByLabel('E-Mail-Adresse')).toBeFocused()

  await logIn(page, MAIL)
  await page.goto('/admin/account')
  await page.getByRole('link', { name: /^Anmeldung in zwei Schritten/ }).click()
  const key = page.locator('.log-in-secret')
  const begin = page.getByRole('button', { name: 'Einrichten' })
  await expect(begin).toBeVisible()
  // Before the scripts of the admin run nothing happens yet: whoever was too quick presses again.
  await expect(async () => {
    if (await begin.isVisible()) await begin.press('Enter')
    await expect(key).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 40_000 })
  const secret = (await key.innerText()).replaceAll(' ', '')
  const recovery = await page
    .getByRole('list', { name: 'Wiederherstellungs-Codes' })
    .getByRole('listitem')
    .allInnerTexts()
  expect(recovery).toHaveLength(10)
  await expect(page.getByRole('img', { name: /^QR-Code/ })).toBeVisible()
  await check(page, 'setup', '.second-factor')
  await page.getByLabel('Code aus der App').fill('000000')
  await page.keyboard.press('Enter')
  await expect(message(page).filter({ hasText: /stimmt nicht/ })).toBeVisible()
  await expect(page.getByLabel('Code aus der App')).toBeFocused()
  await expect(key).toBeVisible()
  await page.getByLabel('Code aus der App').fill(codeOf(secret, -1))
  await page.keyboard.press('Enter')
  await expect(page.getByText('noch 10 übrig')).toBeVisible()
  await check(page, 'done', '.second-factor')

  await page.context().clearCookies()
  await typePassword(page)
  await expect(page.getByRole('heading', { name: 'Anmelden: zweiter Schritt' })).toBeFocused()
  await expect(message(page)).toContainText('Das Passwort stimmt.')
  await check(page, 'code')
  await page.getByLabel('Code aus der App').fill('123')
  await page.keyboard.press('Enter')
  await expect(message(page)).toContainText('stimmt nicht')
  await expect(page.getByLabel('Code aus der App')).toBeFocused()
  await expect(page.getByLabel('Code aus der App')).toHaveValue('123')
  await expect(page.getByLabel('Code aus der App')).toHaveAccessibleDescription(/stimmt nicht/)
  await check(page, 'wrong')
  await page.getByRole('button', { name: 'Zurück' }).press('Enter')
  await expect(page.getByLabel('E-Mail-Adresse')).toHaveValue(MAIL)
  await page.getByRole('button', { name: 'Anmelden' }).press('Enter')
  await page.getByLabel('Code aus der App').fill(codeOf(secret))
  await page.keyboard.press('Enter')
  // As long as after any log-in (tests/support/logIn.ts).
  await expect(page.getByRole('heading', { name: 'Was als Nächstes zu tun ist' })).toBeVisible({
    timeout: 30_000,
  })

  await page.context().clearCookies()
  await typePassword(page)
  await page.getByRole('button', { name: 'Ich habe die App nicht zur Hand' }).press('Enter')
  await page.getByLabel('Wiederherstellungs-Code').fill(recovery[0] ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Was als Nächstes zu tun ist' })).toBeVisible()
})

test('E2 whoever must have the second step sets it up while logging in, without a barrier', async ({
  page,
}) => {
  test.setTimeout(120_000)
  // What the server answers with REQUIRE_TOTP (tests/integration/security/secondFactor.test.ts); this server has it off.
  const offer = {
    secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    uri: 'otpauth://totp/Kreis%20inklusiv:a%40b.de?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    qr: { size: 4, path: 'M1 1h1v1h-1z' },
    recoveryCodes: ['abcde-fghjk', 'mnpqr-stuvw'],
    ticket: 'karte',
  }
  const sent: unknown[] = []
  await page.route('**/api/users/login', (route) => {
    sent.push(route.request().postDataJSON())
    return route.fulfill({
      status: sent.length === 1 ? 428 : 401,
      json: { errors: [{ message: 'Richten Sie ein.', data: { next: 'setUp', offer } }] },
    })
  })
  await page.goto('/admin/login')
  await page.getByLabel('E-Mail-Adresse').fill(MAIL)
  await page.getByLabel('Passwort').fill('ein langer Satz')
  await page.keyboard.press('Enter')
  const title = 'Anmeldung in zwei Schritten einrichten'
  await expect(page.getByRole('heading', { name: title })).toBeFocused()
  await check(page, 'required')
  await page.getByLabel('Code aus der App').fill('123456')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => sent)
    .toEqual([
      { email: MAIL, password: 'ein langer Satz' },
      { email: MAIL, password: 'ein langer Satz', code: '123456', ticket: 'karte' },
    ])
  await expect(page.getByLabel('Code aus der App')).toHaveValue('123456')
})
