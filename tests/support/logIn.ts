import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

import { EDITOR, passwordOf } from './editorApi'

/**
 * Logs somebody in as a person does, in the form of the admin. Tests that run side by side take different accounts: of two
 * log-ins of one account in the same moment Payload keeps one session.
 */
export async function logIn(page: Page, mail = EDITOR): Promise<void> {
  await page.goto('/admin/login')
  await page.getByLabel(/E-Mail/).fill(mail)
  await page.locator('input[type=password]').fill(passwordOf(mail))
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await expect(page.getByRole('heading', { name: 'Was als Nächstes zu tun ist' })).toBeVisible({
    timeout: 30_000,
  })
}
