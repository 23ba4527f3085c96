import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

import { bodyOf } from '../support/bodyOf'
import { FROM_OWN_PAGE } from '../support/editorApi'
import { AUTHOR, REVIEWER } from '../support/hiddenStates'
import { logIn } from '../support/logIn'

const panel = (page: Page) => page.getByRole('region', { name: 'Zwei Fassungen' })
const field = (page: Page, name: string) => page.getByRole('textbox', { name }).first()

test('G1: the second of two editors sees both texts side by side, takes over what they need, and loses nothing', async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000)
  await logIn(page, AUTHOR)
  const id = await startPage(page)
  const colleague = await (await browser.newContext()).newPage()
  await logIn(colleague, REVIEWER)
  await page.goto(`/admin/collections/pages/${id}`)
  await expect(field(page, 'Titel')).toHaveValue('Der Wochenmarkt zieht um')
  await expect(panel(page)).toBeHidden()

  await save(colleague, id, {
    title: 'Der Wochenmarkt zieht im Mai um',
    teaser: 'Der Markt ist bald am Rathaus.',
  })
  await field(page, 'Titel').fill('Der Wochenmarkt zieht an den Fluss')
  await expect(page.getByRole('status').filter({ hasText: 'Jemand anderes hat' })).toBeVisible({
    timeout: 30_000,
  })
  await expect(panel(page).getByText('Der Wochenmarkt zieht im Mai um')).toBeVisible()
  // The panel asks every 15 seconds, and may have asked before the last word was typed.
  await expect(panel(page).getByText('Der Wochenmarkt zieht an den Fluss')).toBeVisible({
    timeout: 30_000,
  })
  await expect(field(page, 'Titel')).toHaveValue('Der Wochenmarkt zieht an den Fluss')
  const { violations } = await new AxeBuilder({ page }).include('.newer-version').analyze()
  expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([])

  await panel(page)
    .getByRole('button', { name: /^„Kurz.*aus der gespeicherten Fassung nehmen$/ })
    .press('Enter')
  await panel(page).getByRole('button', { name: 'Das Formular gilt' }).press('Enter')
  await expect(panel(page)).toBeHidden()
  await expect
    .poll(() => read(page, id), { timeout: 30_000 })
    .toMatchObject({
      title: 'Der Wochenmarkt zieht an den Fluss',
      teaser: 'Der Markt ist bald am Rathaus.',
    })
})

async function startPage(page: Page): Promise<string> {
  const answer = await page.request.post('/api/pages?draft=true', {
    headers: FROM_OWN_PAGE,
    data: {
      title: 'Der Wochenmarkt zieht um',
      teaser: 'Der Markt ist bald woanders.',
      role: 'other',
      body: bodyOf('Der Markt ist am Samstag.'),
      _status: 'draft',
    },
  })
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

async function save(page: Page, id: string, data: object): Promise<void> {
  const answer = await page.request.patch(`/api/pages/${id}?draft=true`, {
    headers: FROM_OWN_PAGE,
    data: { ...data, _status: 'draft' },
  })
  expect(answer.status()).toBe(200)
}

const read = async (page: Page, id: string) =>
  (await page.request.get(`/api/pages/${id}?draft=true&depth=0`, { headers: FROM_OWN_PAGE })).json()
