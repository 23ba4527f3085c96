import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

import { logIn } from '../support/logIn'
import { paste, PASTES } from '../support/pastes'

const ADMIN = 'admin@example.org'

// One account and one text.
test.describe.configure({ mode: 'serial' })

test('an editor is told what is hard, takes a suggestion, leaves a warning with a reason, and is kept from publishing what blocks', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await logIn(page, ADMIN)
  const lines = await openEasyText(page, 0)
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

test('what editors paste comes as sentences or is refused in a sentence, and nothing typed is lost', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await logIn(page, ADMIN)
  const lines = await openEasyText(page, 1)
  const panel = page.getByRole('region', { name: 'Prüfung der Leichten Sprache' })
  const status = panel.getByRole('status')
  const before = await lines.inputValue()

  for (const { title, data, shows, finds } of PASTES) {
    await test.step(title, async () => {
      await lines.fill('')
      await paste(lines, data)
      await expect(lines).toHaveValue(shows)
      await expect(panel.getByText(finds).first()).toBeVisible({ timeout: 20_000 })
    })
  }

  await test.step('a megabyte is refused and the text stays', async () => {
    await lines.fill('Das steht schon da.')
    await paste(lines, { 'text/plain': 'Wir helfen Ihnen gern. '.repeat(45_000) })
    await expect(page.getByText(/Das sind 1\.035\.000 Zeichen\./)).toBeVisible()
    await expect(lines).toHaveValue('Das steht schon da.')
  })

  await test.step('an empty text asks for a sentence', async () => {
    for (const field of await page.locator('textarea[id$="__lines"]').all()) await field.fill('')
    await expect(status).toHaveText(/leer/)
  })
  await lines.fill(before)
})

test('an editor records two readers, and the page is called Leichte Sprache only then', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await logIn(page, ADMIN)
  await openEasyText(page, 2)
  const address = await publicAddress(page)
  const panel = page.getByRole('region', { name: 'Stand des leichten Textes' })
  await expect(panel.getByText('Für das Zeichen fehlen noch 2 Personen.')).toBeVisible()

  await record(page, panel, 'Demo Verwaltung')
  await expect(panel.getByRole('alert')).toHaveText(
    'Wer den Text bearbeitet, kann ihn nicht selbst prüfen.',
  )
  await expect(panel.getByLabel('Prüfgruppe')).toHaveValue('Inklusionsbeirat')
  await panel.getByLabel('Name oder Kürzel').fill('Maria K.')
  await panel.getByLabel(/darf auf der Seite stehen/).check()
  await press(page, panel.getByRole('button', { name: 'Eintragen', exact: true }))
  await expect(panel.getByText('Für das Zeichen fehlt noch 1 Person.')).toBeVisible()
  expect(await labelAt(page, address)).toContain('Noch nicht geprüft')

  await record(page, panel, 'Tom B.')
  await expect(
    panel.getByText(/Auf der Seite steht: Leichte Sprache – geprüft von Maria K\./),
  ).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('.easy-check').analyze()
  expect(violations).toEqual([])
  expect(await labelAt(page, address)).toContain(
    'Leichte Sprache – geprüft von Maria K. und 1 anderen Person',
  )
})

/** Opens the form and writes down one reader. */
async function record(page: Page, panel: Locator, name: string): Promise<void> {
  await press(page, panel.getByRole('button', { name: 'Prüfung eintragen …' }))
  await panel.getByLabel('Name oder Kürzel').fill(name)
  await panel.getByLabel('Prüfgruppe').fill('Inklusionsbeirat')
  await press(page, panel.getByRole('button', { name: 'Eintragen', exact: true }))
}

/** Where readers find the easy text that is being edited. */
async function publicAddress(page: Page): Promise<string> {
  const slug = await page.evaluate(async () => {
    const read = async (path: string): Promise<unknown> => (await fetch(path)).json()
    const id = location.pathname.split('/').at(-1) ?? ''
    const text = (await read(`/api/easy-texts/${id}?depth=0`)) as { source: { value: string } }
    const place = (await read(`/api/municipalities/${text.source.value}?depth=0`)) as {
      slug: string
    }
    return place.slug
  })
  return `/leichte-sprache/kommunen/${slug}`
}

async function labelAt(page: Page, address: string): Promise<string> {
  const html = await (await page.request.get(address)).text()
  return /<p class="check-label[^>]*>.*?<\/p>/s.exec(html)?.[0].replace(/<[^>]*>/g, '') ?? ''
}

/** A paragraph that is pasted gets one sentence a line. The text is put back. */
async function expectPasteInLines(lines: Locator): Promise<void> {
  const before = await lines.inputValue()
  await lines.selectText()
  await paste(lines, { 'text/plain': 'Der Bus fährt am 1. Mai. Er hält am Markt.' })
  await expect(lines).toHaveValue('Der Bus fährt am 1. Mai.\nEr hält am Markt.')
  await lines.fill(before)
}

/** Opens the easy text about contacts of a municipality: short, and of no other test. */
/** The easy text of one of the municipalities; tests that run side by side take different ones. */
async function openEasyText(page: Page, which: number): Promise<Locator> {
  const id = await page.evaluate(async (which) => {
    const answer = await fetch('/api/easy-texts?depth=0&limit=100&sort=title')
    const { docs } = (await answer.json()) as {
      docs: { id: string; source: { relationTo: string } }[]
    }
    return docs.filter(({ source }) => source.relationTo === 'municipalities')[which]?.id ?? ''
  }, which)
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
