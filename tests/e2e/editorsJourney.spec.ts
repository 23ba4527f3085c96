import { expect, test } from '@playwright/test'
import type { APIRequestContext, Page } from '@playwright/test'
import sharp from 'sharp'

import { FROM_OWN_PAGE, editorApi } from '../support/editorApi'
import { COLLEAGUE } from '../support/hiddenStates'
import { logIn } from '../support/logIn'

const TITLE = 'Neue Rampe am Kreishaus eingeweiht'
const SLUG = 'neue-rampe-am-kreishaus-eingeweiht'

/** Where a citizen meets a published article and its easy variant. */
const places = [
  { path: '/', text: TITLE },
  { path: '/aktuelles', text: TITLE },
  { path: `/aktuelles/${SLUG}`, text: TITLE },
  { path: '/suche?q=Rampe', text: TITLE },
  { path: '/aktuelles/feed.atom', text: TITLE },
  { path: '/sitemap.xml', text: SLUG },
  { path: `/leichte-sprache/aktuelles/${SLUG}`, text: 'Die Rampe ist fertig' },
  { path: '/leichte-sprache/aktuelles', text: 'Die Rampe ist fertig' },
]

test('an editor writes, adds a picture and an easy text, previews, publishes and withdraws, all in the admin', async ({
  page,
  request,
}) => {
  test.setTimeout(240_000)
  await logIn(page)
  const article = await writeArticle(page)
  await expectNowhere(request)

  await page.getByRole('button', { name: 'Leichten Text anlegen' }).click()
  await page.waitForURL(/\/easy-texts\/[0-9a-f-]{36}/, { timeout: 30_000 })
  const easyText = page.url()
  await writeEasyText(page)

  await page.goto(article)
  // What was typed last went along, although the way led out of the form at once.
  await expect(page.locator('#field-date__iso input')).toHaveValue(/20/)
  await expectPreview(page, request, TITLE)
  // Where the form saves once more after the release, the text is given away again, as the refusal says.
  await expect(async () => {
    await releaseTogether(page, article)
    await page.goto(article)
    await publish(page)
  }).toPass({ timeout: 120_000 })
  await expect.poll(() => shows(request, `/aktuelles/${SLUG}`, TITLE)).toBe(true)
  await page.goto(easyText)
  await expectPreview(page, request, 'Die Rampe ist fertig')
  await publish(page)
  for (const { path, text } of places)
    await expect.poll(() => shows(request, path, text), { message: path }).toBe(true)

  await page.goto(article)
  await withdraw(page)
  for (const { path, text } of places)
    await expect.poll(() => shows(request, path, text), { message: `${path} gone` }).toBe(false)
})

/** Fills in all that an article needs; answers its address in the admin. */
async function writeArticle(page: Page): Promise<string> {
  await page.goto('/admin/collections/news/create')
  await page.waitForURL(/\/news\/[0-9a-f-]{36}/, { timeout: 30_000 })
  await page.getByLabel('Titel').fill(TITLE)
  await page.getByLabel('Kurz gesagt').fill('Das Kreishaus ist jetzt ohne Stufen zu erreichen.')
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
  await page.keyboard.type('Die Rampe ist fertig.')
  await uploadPicture(page)
  await page.locator('#field-topics input').fill('Inklusion')
  await page.getByRole('option', { name: 'Inklusion', exact: true }).click()
  await page.locator('#field-date__iso input').fill('20. November 2026')
  await page.keyboard.press('Enter')
  await expect(page.locator('#field-slug')).toHaveValue(SLUG, { timeout: 30_000 })
  return page.url()
}

async function uploadPicture(page: Page): Promise<void> {
  const buffer = await sharp({
    create: { width: 1200, height: 900, channels: 3, background: '#0e6470' },
  })
    .jpeg()
    .toBuffer()
  await page.locator('#field-picture').getByRole('button', { name: 'Neu erstellen' }).click()
  const drawer = page.getByRole('dialog')
  await drawer
    .locator('input[type=file]')
    .setInputFiles({ name: 'rampe.jpg', mimeType: 'image/jpeg', buffer })
  // In a drawer Payload's labels point to other ids than its fields have (3.90.1).
  await drawer.locator('[name=alt]').fill('Eine blaue Fläche')
  await drawer.locator('[name=credit]').fill('Foto: Test')
  await drawer.getByRole('button', { name: 'Speichern' }).click()
  await expect(drawer).toBeHidden({ timeout: 30_000 })
}

async function writeEasyText(page: Page): Promise<void> {
  await page.getByLabel('Titel').fill('Die Rampe ist fertig')
  await page.getByLabel('Ein Satz für Listen').fill('Es gibt eine neue Rampe.')
  await page.getByRole('button', { name: 'Abschnitt hinzufügen' }).click()
  await page
    .locator('[name="sections.0.lines"]')
    .fill('Es gibt eine neue Rampe.\nDie Rampe ist am Kreis-Haus.')
  await page.getByRole('button', { name: 'Entwurf speichern' }).click()
  await saved(page)
}

/** The preview shows unpublished text to whoever has the link, and is kept nowhere. */
async function expectPreview(page: Page, request: APIRequestContext, text: string): Promise<void> {
  await saved(page)
  const link = page.locator('a[href*="/vorschau/"]').first()
  const answer = await request.get((await link.getAttribute('href')) ?? '')
  expect(await answer.text()).toContain(text)
  expect(answer.headers()['cache-control']).toContain('no-store')
}

/** The editor gives the article to a colleague, who releases it (the buttons: tests/e2e/workflow.spec.ts). */
async function releaseTogether(page: Page, article: string): Promise<void> {
  const path = `/api/news/${article.split('/').at(-1) ?? ''}/workflow`
  const colleague = await editorApi(COLLEAGUE)
  const own = { headers: FROM_OWN_PAGE }
  // The form may save once more after it was opened; then the text is read again, as people are told to.
  await expect(async () => {
    const { fingerprint, state } = (await (await page.request.get(path, own)).json()) as {
      fingerprint: string
      state: string
    }
    if (state === 'released') return
    if (state !== 'inReview') {
      const submitted = await page.request.post(`${path}/submit`, { ...own, data: { fingerprint } })
      expect(submitted.status(), await submitted.text()).toBe(200)
    }
    await colleague.post(`${path}/release`, { fingerprint })
  }).toPass({ timeout: 30_000 })
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Änderungen veröffentlichen' }).click()
  const refusal = page.locator('[data-sonner-toast][data-type=error]')
  const status = page.getByText('Status: Veröffentlicht')
  await expect(status.or(refusal).first()).toBeVisible({ timeout: 30_000 })
  expect(await refusal.allInnerTexts()).toEqual([])
}

async function withdraw(page: Page): Promise<void> {
  await page.locator('.doc-controls__popup button').first().click()
  await page.getByRole('button', { name: 'Veröffentlichung aufheben' }).click()
  await page.getByRole('button', { name: 'Bestätigen' }).click()
}

/** Waits until all that was typed is stored. */
const saved = (page: Page) =>
  expect(page.getByRole('button', { name: 'Entwurf speichern' })).toBeDisabled({ timeout: 30_000 })

async function expectNowhere(request: APIRequestContext): Promise<void> {
  for (const { path, text } of places) expect(await shows(request, path, text), path).toBe(false)
}

/** Whether a page of the public site has a text; `false` where there is no such page. */
async function shows(request: APIRequestContext, path: string, text: string): Promise<boolean> {
  const response = await request.get(path, { headers: { Cookie: '' } })
  const found = (await response.text()).replaceAll('\u00ad', '').replaceAll(/<\/?mark>/g, '')
  return response.ok() && found.includes(text)
}
