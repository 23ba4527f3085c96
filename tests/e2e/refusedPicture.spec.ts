import { expect, test } from '@playwright/test'
import sharp from 'sharp'

import { logIn } from '../support/logIn'

const NAME = 'unterschrift-breit'

test('an editor replaces a picture without words for it: the field says what is missing, and the site keeps the old one', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000)
  await logIn(page)
  await page.goto(`/admin/collections/media?search=${NAME}`)
  await page.getByRole('link', { name: NAME }).first().click()
  const alt = page.locator('[name=alt]')
  await expect(alt).not.toHaveValue('')
  const picture = `/media/${NAME}.webp`
  const before = await (await request.get(picture)).body()

  await page.locator('.file-details__remove').click()
  const buffer = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#0e6470' },
  })
    .png()
    .toBuffer()
  await page
    .locator('.file-field input[type=file]')
    .setInputFiles({ name: 'neu.png', mimeType: 'image/png', buffer })
  await alt.fill('')
  await page.getByRole('button', { name: 'Speichern', exact: true }).click()
  const sentence = /Beschreiben Sie, was auf dem Bild zu sehen ist/
  await expect(page.locator('[data-sonner-toast]').getByText(sentence)).toBeVisible()
  await expect(page.locator('.field-type.text.error').getByText(sentence)).toBeVisible()
  expect(await (await request.get(picture)).body()).toEqual(before)
})
