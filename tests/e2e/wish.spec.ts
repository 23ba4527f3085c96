import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('a reader without scripts wishes for the missing easy text by keyboard, and reads in easy words what happens', async ({
  page,
}) => {
  await page.goto('/aktuelles/flaeche-nutzung')
  const button = page.getByRole('button', { name: 'Leichte Sprache wünschen' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Danke für Ihren Wunsch')
  await expect(page.getByText('Was passiert jetzt?')).toBeVisible()
  expect(await page.context().cookies()).toEqual([])
})

test('the easy page that is missing has the button too', async ({ page }) => {
  await page.goto('/leichte-sprache/aktuelles/flaeche-nutzung')
  await page.getByRole('button', { name: 'Ich wünsche mir Leichte Sprache' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Danke für Ihren Wunsch')
})
