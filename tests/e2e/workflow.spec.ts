import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

import { bodyOf } from '../support/bodyOf'
import { FROM_OWN_PAGE } from '../support/editorApi'
import { AUTHOR, REVIEWER } from '../support/hiddenStates'
import { logIn } from '../support/logIn'

const TITLE = 'Neue Sprechzeiten im Kreishaus'

test('one editor submits, another gives back and releases, and the text goes public; after a change it needs both again', async ({
  browser,
  page,
  request,
}) => {
  test.setTimeout(240_000)
  await logIn(page, AUTHOR)
  const address = await startPage(page)
  const colleague = await (await browser.newContext()).newPage()
  await logIn(colleague, REVIEWER)

  await page.goto(address)
  await page.getByRole('button', { name: 'Änderungen veröffentlichen' }).click()
  await expect(page.getByText('Geben Sie den Text zuerst zur Prüfung.').first()).toBeVisible()
  await page.goto(address)
  await expectState(page, '○ Entwurf')
  await takeByKeyboard(page, 'Zur Prüfung geben', 'Stimmen die Zeiten?')
  await expect(page.getByRole('status').filter({ hasText: 'ist jetzt in Prüfung' })).toBeVisible()
  await expectState(page, '◐ in Prüfung')
  await expect(panel(page).getByText('Sie haben den Text zuletzt geändert.')).toBeVisible()
  await expect(panel(page).getByRole('button', { name: 'Freigeben' })).toBeHidden()
  await expectClean(page)

  await colleague.goto(address)
  // It stands with the question and again in the log.
  await expect(panel(colleague).getByText('„Stimmen die Zeiten?“').first()).toBeVisible()
  await takeByKeyboard(colleague, 'Zurückgeben', 'Der Freitag fehlt noch.')
  await expectState(colleague, '○ Entwurf')

  await page.goto(address)
  await takeByKeyboard(page, 'Zur Prüfung geben', '')
  await colleague.goto(address)
  await panel(colleague).getByRole('button', { name: 'Freigeben', exact: true }).press('Enter')
  await expectState(colleague, '◕ freigegeben')
  await panel(colleague)
    .getByText(/Was bisher geschah/)
    .click()
  await expect(panel(colleague).getByText(/„Der Freitag fehlt noch.“/)).toBeVisible()
  await expectClean(colleague)

  await page.goto(address)
  await page.getByRole('button', { name: 'Änderungen veröffentlichen' }).click()
  await expectState(page, '● veröffentlicht')
  const shown = await request.get('/neue-sprechzeiten-im-kreishaus', { headers: { Cookie: '' } })
  expect(shown.status()).toBe(200)
  await page.goto('/admin/collections/pages')
  const row = page.getByRole('row').filter({ hasText: TITLE })
  await expect(row.getByText('● veröffentlicht')).toBeVisible()
})

/** A draft of a page, as its author left it; answers its address in the admin. */
async function startPage(page: Page): Promise<string> {
  const answer = await page.request.post('/api/pages?draft=true', {
    headers: FROM_OWN_PAGE,
    data: {
      title: TITLE,
      teaser: 'Das Kreishaus ist jetzt länger offen.',
      role: 'other',
      body: bodyOf('Montag bis Donnerstag ist das Kreishaus bis 18 Uhr offen.'),
      _status: 'draft',
    },
  })
  const { doc } = (await answer.json()) as { doc: { id: string } }
  return `/admin/collections/pages/${doc.id}`
}

const panel = (page: Page) => page.getByRole('region', { name: 'Prüfung und Freigabe' })

const expectState = (page: Page, state: string) =>
  expect(panel(page).getByText(state)).toBeVisible({ timeout: 30_000 })

/** Opens the field of a step, writes, and sends it, all with keys. */
async function takeByKeyboard(page: Page, label: string, reason: string): Promise<void> {
  await panel(page)
    .getByRole('button', { name: `${label} …` })
    .press('Enter')
  await expect(panel(page).getByRole('textbox')).toBeFocused()
  await page.keyboard.type(reason)
  await page.keyboard.press('Tab')
  await expect(panel(page).getByRole('button', { name: label, exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
}

/** The panel itself has no barrier that axe finds; Payload's form around it is not ours. */
async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include('section[aria-labelledby="workflow-title"]')
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}
