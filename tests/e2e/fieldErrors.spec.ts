import { expect, test } from '@playwright/test'

import { logIn } from '../support/logIn'

test('an editor explains a word that is explained already: the field says so, and keeps what was typed', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await logIn(page)
  await page.goto('/admin/collections/glossary')
  const known = page.locator('tbody tr').first().getByRole('link')
  const word = (await known.textContent()) ?? ''
  await page.goto('/admin/collections/glossary/create')
  // What is typed before the scripts of the admin are there does not count for them.
  await expect(async () => {
    await page.locator('[name=word]').fill('')
    await page.locator('[name=word]').fill(word)
    await expect(page.getByRole('heading', { name: word })).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await page.locator('[name=explanation]').fill('Das ist ein Test.')
  await page.getByRole('button', { name: 'Speichern', exact: true }).click()
  const sentence = /Das gibt es hier schon/
  await expect(page.locator('.field-type.text.error').getByText(sentence)).toBeVisible()
  await expect(
    page.locator('[data-sonner-toast]').getByText(/Wort – Das gibt es hier schon/),
  ).toBeVisible()
  await expect(page.locator('[name=word]')).toHaveValue(word)

  await page.locator('[name=word]').fill(`Probewort ${Date.now()}`)
  await page.getByRole('button', { name: 'Speichern', exact: true }).click()
  await expect(page).not.toHaveURL(/create/)
  await expect(page.locator('.field-type.text.error')).toHaveCount(0)
  await expect(page.locator('[name=explanation]')).toHaveValue('Das ist ein Test.')
})
