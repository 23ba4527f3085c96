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
  await page.locator('[name=word]').fill(word)
  await page.locator('[name=explanation]').fill('Das ist ein Test.')
  await page.getByRole('button', { name: 'Speichern', exact: true }).click()
  const sentence = /Das gibt es hier schon/
  await expect(page.locator('.field-type.text.error').getByText(sentence)).toBeVisible()
  await expect(page.locator('[name=word]')).toHaveValue(word)

  await page.locator('[name=word]').fill('Ganz anderes Wort')
  await page.getByRole('button', { name: 'Speichern', exact: true }).click()
  await expect(page).not.toHaveURL(/create/)
  await expect(page.locator('.field-type.text.error')).toHaveCount(0)
  await expect(page.locator('[name=explanation]')).toHaveValue('Das ist ein Test.')
})
