import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

import { logIn } from '../support/logIn'

/** What the browser complains about: refused by the policy, or an error of a script. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    const text = message.text()
    if (/content security policy|refused to|csp/i.test(text)) complaints.push(text)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

test('E4 the admin works under its policy: only scripts with the nonce of the answer run', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const complaints = complaintsOf(page)
  const answers: string[] = []
  page.on('response', (response) => {
    // Chromium answers itself with 307 when a page asks for another hint of the client (Critical-CH).
    if (response.request().resourceType() === 'document' && response.status() < 300)
      answers.push(`${response.url()} ${response.headers()['content-security-policy'] ?? 'none'}`)
  })
  await logIn(page)
  await page.goto('/admin/collections/news')
  await page.locator('table a').first().click()
  await expect(page.locator('.rich-text-lexical [contenteditable=true]').first()).toBeVisible()
  await page.getByRole('link', { name: 'Versionen' }).first().click()
  await expect(page).toHaveURL(/versions/)
  await page.goto('/admin/collections/media/create')
  await page.goto('/admin/account')
  await expect(page.getByLabel('Name')).toBeVisible()
  await page.goto('/admin/globals/home-page')
  await expect(page.locator('form').first()).toBeVisible()
  expect(complaints).toEqual([])
  expect(answers.length).toBeGreaterThan(3)
  for (const policy of answers)
    expect(policy).toMatch(/script-src 'nonce-[\w+/=]+' 'strict-dynamic';/)
  // An inline script that somebody smuggles in does not run.
  await page.evaluate(() => {
    const script = document.createElement('div')
    script.innerHTML = '<img src=x onerror="window.smuggled=1">'
    document.body.append(script)
  })
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => 'smuggled' in window)).toBe(false)
})
