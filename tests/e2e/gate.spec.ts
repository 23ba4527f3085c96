import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

import { FROM_OWN_PAGE, editorApi, publishTogether } from '../support/editorApi'
import { GATE_AUTHOR, REVIEWER } from '../support/hiddenStates'
import { linkBody } from '../support/lexicalBody'
import { logIn } from '../support/logIn'

const KNOWN = 'Ein Link sagt nicht, wohin er führt.'
const STATEMENT = '/barrierefreiheit'
const WIDTHS = [1280, 320]

test('a text with a barrier is not published; the editor is led to it, keeps every word, and may publish it knowingly until a day', async ({
  page,
  request,
}) => {
  test.setTimeout(300_000)
  await logIn(page, GATE_AUTHOR)
  const { id, path } = await startPage(page)

  await page.goto(`/admin${path}`)
  await expect(gate(page).getByRole('status')).toContainText('1 Barriere und 1 Frage offen.', {
    timeout: 30_000,
  })
  const finding = gate(page).getByRole('listitem').filter({ hasText: 'Text, 1. Absatz' }).first()
  await expect(finding).toContainText('Barriere')
  await expect(finding).toContainText('„hier“')
  await expect(finding).toContainText('2.4.4')
  await expectClean(page, 'section[aria-labelledby="gate-title"]')

  await page.setViewportSize({ width: 1280, height: 900 })
  // What stands open is said beside the button that publishes, and leads to the panel.
  await page.getByRole('button', { name: '1 Barriere und 1 Frage offen' }).press('Enter')
  await expect(gate(page).getByRole('heading', { name: 'Barrierefreiheit' })).toBeFocused()
  await finding.getByRole('button', { name: /Zur Stelle/ }).press('Enter')
  await expect(page.locator('.rich-text-lexical [contenteditable="true"]').first()).toBeFocused()
  expect(await page.evaluate(() => window.getSelection()?.toString())).toContain('hier')

  const teaser = page.getByLabel('Teaser').or(page.locator('#field-teaser')).first()
  await teaser.fill('Diese Wörter dürfen nicht verloren gehen.')
  await publishButton(page).press('Enter')
  const refusal = page.getByText(/Noch nicht veröffentlicht\. Text, 1\. Absatz.*„hier“/)
  await expect(refusal.first()).toBeVisible({ timeout: 30_000 })
  await expect(teaser).toHaveValue('Diese Wörter dürfen nicht verloren gehen.')
  expect((await request.get(`/antrag-am-tor`, { headers: { Cookie: '' } })).status()).toBe(404)

  await enterByKeyboard(page)
  await expect(gate(page)).toContainText('Bekannte Barriere bis')
  await expect(gate(page).getByRole('status')).toContainText('1 Frage offen. Veröffentlichen geht.')
  await expectClean(page, 'section[aria-labelledby="gate-title"]')

  const people = { author: await editorApi(GATE_AUTHOR), reviewer: await editorApi(REVIEWER) }
  await publishTogether(people, `/api/pages/${id}`)
  const gap = async () => (await request.get(STATEMENT, { headers: { Cookie: '' } })).text()
  await expect.poll(gap).toContain(KNOWN)
  expect(await gap()).toContain('Das Ziel zieht gerade um.')

  // The open question and the known barrier stand in the report, until somebody deals with them.
  await page.goto('/admin/barrieren')
  const row = page.getByRole('listitem').filter({ hasText: 'Antrag am Tor' })
  await expect(row).toContainText('1 offene Frage, 1 bekannte Barriere')
  await expectClean(page, 'section[aria-labelledby="barriers-title"]')

  await people.author.patch(`/api/pages/${id}?draft=true`, { body: REPAIRED })
  await publishTogether(people, `/api/pages/${id}`)
  await expect.poll(gap).not.toContain(KNOWN)
})

const REPAIRED = linkBody('Den Antrag gibt es im', 'Kreishaus in Düren', '/kreishaus')

const gate = (page: Page) => page.getByRole('region', { name: 'Barrierefreiheit' })

const publishButton = (page: Page) =>
  page.getByRole('button', { name: 'Änderungen veröffentlichen' })

/** A draft with a link that says nothing and an instruction by colour alone. */
async function startPage(page: Page): Promise<{ id: string; path: string }> {
  const answer = await page.request.post('/api/pages?draft=true', {
    headers: FROM_OWN_PAGE,
    data: {
      title: 'Antrag am Tor',
      slug: 'antrag-am-tor',
      teaser: 'Wo es den Antrag gibt.',
      role: 'other',
      body: linkBody('Die rot markierten Termine stehen', 'hier', '/kreishaus'),
      _status: 'draft',
    },
  })
  const { doc } = (await answer.json()) as { doc: { id: string } }
  return { id: doc.id, path: `/collections/pages/${doc.id}` }
}

/** Opens the form of a known barrier, fills it in and sends it, all with keys. */
async function enterByKeyboard(page: Page): Promise<void> {
  await gate(page)
    .getByRole('button', { name: /Trotzdem veröffentlichen …/ })
    .press('Enter')
  const what = gate(page).getByLabel(/Was ist nicht barrierefrei/)
  await expect(what).toBeFocused()
  await expectClean(page, 'section[aria-labelledby="gate-title"]')
  await page.setViewportSize({ width: 1280, height: 900 })
  await what.focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(KNOWN)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Das Ziel zieht gerade um.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(gate(page).getByLabel(/Bis wann/)).toBeFocused()
  await gate(page)
    .getByLabel(/Bis wann/)
    .fill(new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10))
  await gate(page).getByRole('button', { name: 'Eintragen', exact: true }).press('Enter')
}

/** This part has no barrier that axe finds, in both widths; Payload's form around it is not ours. */
async function expectClean(page: Page, part: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    const { violations } = await new AxeBuilder({ page }).include(part).analyze()
    const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
    expect(found, `${part}, ${width} px`).toEqual([])
  }
}
