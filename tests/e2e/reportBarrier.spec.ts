import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const { path, send, problem } of [
  {
    path: '/barriere-melden',
    send: 'Meldung abschicken',
    problem: 'Bitte prüfen Sie Ihre Angaben',
  },
  {
    path: '/leichte-sprache/barriere-melden',
    send: 'Abschicken',
    problem: 'Hier fehlt noch etwas',
  },
]) {
  test(`a barrier is reported at ${path}; a missing answer is asked for, and nothing is lost`, async ({
    page,
  }) => {
    test.setTimeout(90_000)
    await page.goto(`${path}?seite=/kreis`)
    await expect(page.getByLabel('Auf welcher Seite war das?')).toHaveValue(/\/kreis$/)
    await page.getByLabel(/^Was geht nicht\?|^Was ging nicht\?/).fill('Der Text ist zu klein.')
    await page.getByRole('button', { name: send }).click()
    await expect(page.getByRole('alert')).toContainText(problem)
    const field = page.getByLabel(/^Ihre E-Mail-Adresse/)
    await expect(field).toHaveAccessibleDescription(/E-Mail-Adresse/)
    await expect(page.getByLabel(/^Was geht nicht\?|^Was ging nicht\?/)).toHaveValue(
      'Der Text ist zu klein.',
    )
    for (const width of [1280, 320]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
        expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
      }
    }
    await field.fill('maria@example.org')
    await page.getByRole('button', { name: send }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Danke. Ihre Meldung ist da.')
    await expect(page.getByText(/^Ihre Nummer(?: ist)?: B-\d{4}-\d{4}$/)).toBeVisible()
  })
}
