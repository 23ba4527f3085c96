import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

import { logIn } from '../support/logIn'

const ADMIN = 'admin@example.org'

test('an editor is told what is hard, takes a suggestion, leaves a warning with a reason, and is kept from publishing what blocks', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await logIn(page, ADMIN)
  const lines = await openEasyText(page)
  await expectPasteInLines(lines)
  const panel = page.getByRole('region', { name: 'Prüfung der Leichten Sprache' })
  const status = panel.getByRole('status')
  await expect(status).toHaveText(/Nichts gefunden|0 sperren, 0 Warnungen/, { timeout: 30_000 })

  const before = await lines.inputValue()
  await lines.fill(`${before}\nDie Schule wird gebaut.\nSie brauchen z. B. Geld.`)
  await expect(status).toHaveText(/^1 sperrt, 1 Warnung/)
  await expect(panel.getByText('Sperrt', { exact: true })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('.easy-check').analyze()
  expect(violations).toEqual([])

  await publish(page)
  await expect(
    page.getByText(/Noch nicht veröffentlicht\. Abschnitt 1, Zeile \d+ .*sperrt/),
  ).toBeVisible()
  await expect(lines).toHaveValue(/z\. B\. Geld/)

  await press(page, panel.getByRole('button', { name: /^Übernehmen: „zum Beispiel“/ }))
  await expect(lines).toHaveValue(/Sie brauchen zum Beispiel Geld\./)
  await expect(lines).toBeFocused()
  await press(page, panel.getByRole('button', { name: 'So lassen …' }))
  await page.keyboard.type('So steht es im Plan.')
  await press(page, panel.getByRole('button', { name: 'So lassen', exact: true }))
  await expect(panel.getByText('Grund: So steht es im Plan.')).toBeVisible()
  await expect(panel.getByRole('heading', { level: 3 })).toBeFocused()
  await expect(status).toHaveText(/Nichts gefunden|^0 sperren, 0 Warnungen/)

  await lines.fill(before)
  await publish(page)
  await expect(page.getByText('Erfolgreich aktualisiert.').first()).toBeVisible()
})

/** A paragraph that is pasted gets one sentence a line. The text is put back. */
async function expectPasteInLines(lines: Locator): Promise<void> {
  const before = await lines.inputValue()
  await lines.evaluate((area: HTMLTextAreaElement) => {
    area.focus()
    area.select()
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Der Bus fährt am 1. Mai. Er hält am Markt.')
    area.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
    )
  })
  await expect(lines).toHaveValue('Der Bus fährt am 1. Mai.\nEr hält am Markt.')
  await lines.fill(before)
}

/** Opens the easy text about contacts of a municipality: short, and of no other test. */
async function openEasyText(page: Page): Promise<Locator> {
  const id = await page.evaluate(async () => {
    const answer = await fetch('/api/easy-texts?depth=0&limit=100&sort=title')
    const { docs } = (await answer.json()) as {
      docs: { id: string; source: { relationTo: string } }[]
    }
    return docs.find(({ source }) => source.relationTo === 'municipalities')?.id ?? ''
  })
  await page.goto(`/admin/collections/easy-texts/${id}`)
  const lines = page.locator('#field-sections__0__lines')
  await expect(lines).toBeVisible({ timeout: 30_000 })
  return lines
}

/** As a keyboard user does. */
async function press(page: Page, button: Locator): Promise<void> {
  await button.focus()
  await page.keyboard.press('Enter')
}

async function publish(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /veröffentlichen/i })
    .first()
    .click()
}
