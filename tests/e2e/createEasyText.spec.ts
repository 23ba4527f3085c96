import { expect, test } from '@playwright/test'

import { FROM_OWN_PAGE } from '../support/editorApi'
import { EASY_AUTHOR } from '../support/hiddenStates'
import { logIn } from '../support/logIn'

test('whoever creates the easy text stays with what they typed until it is saved, and then loses none of it', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await logIn(page, EASY_AUTHOR)
  const answer = await page.request.post('/api/pages?draft=true', {
    headers: FROM_OWN_PAGE,
    data: { title: 'Die Bücherei zieht um' },
  })
  const { doc } = (await answer.json()) as { doc: { id: string } }
  const form = `/admin/collections/pages/${doc.id}`
  await page.goto(form)
  const title = page.getByRole('textbox', { name: 'Titel' }).first()
  await expect(title).toHaveValue('Die Bücherei zieht um')

  const isSave = (url: URL) => url.pathname === `/api/pages/${doc.id}`
  await page.route(isSave, (route) => route.abort())
  await title.fill('Die Bücherei zieht im Mai um')
  const create = page.getByRole('button', { name: 'Leichten Text anlegen' })
  await create.click()
  await expect(page.getByText('Darum ist noch nichts angelegt.')).toBeVisible()
  expect(new URL(page.url()).pathname).toBe(form)
  await expect(title).toHaveValue('Die Bücherei zieht im Mai um')

  await page.unroute(isSave)
  await create.click()
  await page.waitForURL(/\/easy-texts\/[0-9a-f-]{36}/)
  const stored = await page.request.get(`/api/pages/${doc.id}?draft=true&depth=0`, {
    headers: FROM_OWN_PAGE,
  })
  expect(await stored.json()).toMatchObject({ title: 'Die Bücherei zieht im Mai um' })
})
