import { expect, test } from '@playwright/test'

import { passwordOf } from '../support/editorApi'
import { roomState } from '../support/hiddenStates'
import { BOARD } from '../support/roomState'
import { check, overflow, pressEnter, tabTo } from '../support/roomSteps'

test('an article is reviewed by section: axe finds nothing, going back and larger letters keep what was typed', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.goto(roomState().links[2] ?? '')
  await page.getByRole('button', { name: 'Prüf-Raum öffnen' }).click()
  await page.getByRole('link', { name: 'Anfangen: Der Weg zum Amt' }).click()
  await check(page, 'the title of an article')
  await page.getByRole('button', { name: 'Weiter zu Abschnitt 2' }).click()
  await expect(page).toHaveTitle(/^Gespeichert\. Abschnitt 2 von 3/)
  await expect(page.getByRole('status')).toHaveText('Ihre Antwort ist gespeichert.')

  const barrier = page.getByRole('textbox', { name: 'Barriere' })
  await expect(barrier).toHaveAccessibleDescription(/nicht lesen, sehen, hören oder bedienen/)
  await expect(
    page.getByRole('group', { name: 'Was sagen Sie zu diesem Abschnitt?' }),
  ).toBeVisible()
  await barrier.fill('Am Tor ist eine Stufe.')
  await page.getByRole('button', { name: 'Sehr groß' }).click()
  await expect(page.getByRole('button', { name: 'Sehr groß' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(barrier).toHaveValue('Am Tor ist eine Stufe.')
  await check(page, 'a section in very large letters')
  await page.getByRole('button', { name: 'Zurück zu Abschnitt 1' }).click()
  await page.getByRole('button', { name: 'Weiter zu Abschnitt 2' }).click()
  await expect(barrier).toHaveValue('Am Tor ist eine Stufe.')
  await page.getByRole('button', { name: 'Weiter zu Abschnitt 3' }).click()
  await page.getByRole('textbox', { name: 'Lob' }).fill('Gut erklärt.')
  await page.getByRole('button', { name: 'Speichern und zur Übersicht' }).click()
  await expect(page.getByText('Barriere: „Am Tor ist eine Stufe.“')).toBeVisible()
  await check(page, 'the summary of an article')
  await page.getByRole('radio', { name: /muss besser werden/ }).check()
  await page.getByRole('button', { name: 'Antworten abschicken' }).click()
  await check(page, 'the receipt of an article')
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['pruefraum'])
})

test.describe('without scripts, on 320 px', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })

  test('an article is reviewed by keyboard alone', async ({ page }) => {
    test.setTimeout(120_000)
    await page.goto(roomState().links[3] ?? '')
    await tabTo(page, 'Prüf-Raum öffnen')
    await pressEnter(page)
    await tabTo(page, 'Anfangen: Der Weg zum Amt')
    await pressEnter(page)
    for (const next of [
      'Weiter zu Abschnitt 2',
      'Weiter zu Abschnitt 3',
      'Speichern und zur Übersicht',
    ]) {
      await tabTo(page, next)
      await pressEnter(page)
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Alle 3 Abschnitte sind fertig',
    )
    expect(await overflow(page)).toBe(0)
  })
})

test('answers from paper: axe finds nothing, errors are tied to their fields, what was typed stays', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const { paper } = roomState()
  await page.goto(`${paper}/drucken`)
  await check(page, 'the paper')
  await page.getByRole('link', { name: 'Zurück', exact: true }).click()
  const first = page.getByRole('group', { name: '1. Das ist ein Entwurf.' })
  await first.getByRole('radio', { name: 'Nicht verstanden' }).check()
  await first.getByRole('textbox', { name: 'Dazu geschrieben' }).fill('Was ist ein Entwurf?')
  await page.getByRole('button', { name: 'Eintragen und abschicken' }).click()
  await expect(page.getByRole('alert')).toContainText(
    'Schreiben Sie, wie die Person zugestimmt hat.',
  )
  const consent = page.getByRole('textbox', { name: /zugestimmt/ })
  await expect(consent).toHaveAccessibleDescription(/Hier fehlt das Einverständnis/)
  await expect(first.getByRole('textbox')).toHaveValue('Was ist ein Entwurf?')
  await check(page, 'the form for paper with errors')
  await consent.fill('Unterschrift auf dem Papier')
  await page.getByRole('button', { name: 'Zwischenspeichern' }).click()
  await expect(page.getByRole('status')).toContainText('Gespeichert.')
  await check(page, 'the form for paper, saved')
  await page.getByRole('radio', { name: /muss besser werden/ }).check()
  await page.getByRole('button', { name: 'Eintragen und abschicken' }).click()
  await expect(page.getByRole('status')).toContainText('eingetragen und abgeschickt')
})

test('a board account logs in, and goes on with a review on another device', async ({
  browser,
}) => {
  const devices = [await browser.newPage(), await browser.newPage()]
  for (const page of devices) {
    await page.goto('/pruefraum')
    await page.getByText('Haben Sie ein Passwort?').click()
    await page.getByLabel('E-Mail-Adresse für die Anmeldung').fill(BOARD)
    await page.getByLabel('Passwort', { exact: true }).fill(passwordOf(BOARD))
    await page.getByRole('button', { name: 'Anmelden' }).click()
    await expect(page.getByText('Guten Tag, Kim A.!')).toBeVisible()
  }
  const [one, other] = devices
  await one?.getByRole('link', { name: 'Anfangen: Ein Entwurf' }).click()
  await one?.getByLabel(/dazu etwas sagen/).fill('Noch ohne Antwort.')
  await one?.getByRole('button', { name: 'Speichern und später weitermachen' }).click()
  await other?.reload()
  await other?.getByRole('link', { name: 'Anfangen: Ein Entwurf' }).click()
  await expect(other?.getByLabel(/dazu etwas sagen/) ?? one!.locator('nichts')).toHaveValue(
    'Noch ohne Antwort.',
  )
})

test('every wrong way in leads to the same page, word by word', async ({ request }) => {
  const used = roomState().links[2]?.split('/').at(-1) ?? ''
  const answers = []
  for (const [number, schluessel] of ['x'.repeat(43), '', '../..', used].entries()) {
    // Each from an address of its own, so that nobody is slowed down.
    const headers = { 'X-Forwarded-For': `203.0.113.${number + 1}` }
    if (schluessel === used)
      await request.post('/pruefraum/oeffnen', { form: { schluessel }, headers })
    const answer = await request.post('/pruefraum/oeffnen', { form: { schluessel }, headers })
    answers.push([answer.status(), await answer.text()])
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]?.[1]).toContain('Dieser Link geht nicht.')
})

test('nothing of the room is kept, found, listed or fed', async ({ request }) => {
  for (const path of ['/pruefraum', roomState().links[0] ?? '', roomState().paper]) {
    const headers = (await request.get(path)).headers()
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['x-robots-tag']).toContain('noindex')
  }
  for (const path of [
    '/sitemap.xml',
    '/aktuelles/feed.atom',
    '/inhalt',
    '/suche?q=Prüfraum',
    '/suche?q=Der+Weg+zum+Amt',
  ]) {
    const text = await (await request.get(path)).text()
    expect(text, path).not.toMatch(/\/pruefraum\/(texte|papier|link)|Am Tor|Die Linie 1 hält/)
  }
})

test.describe('reading aloud', () => {
  const voices = [
    { lang: 'de-DE', localService: false, name: 'weit weg' },
    { lang: 'en-GB', localService: true, name: 'English' },
  ]
  for (const [title, own, count] of [
    ['is offered with a German voice of the device', [{ lang: 'de-DE', localService: true }], 1],
    ['is not offered with voices of servers or of other languages', [], 0],
  ] as const)
    test(title, async ({ page }) => {
      // The browser of the tests has no voices at all.
      await page.addInitScript(
        (list) => {
          speechSynthesis.getVoices = () => list as unknown as SpeechSynthesisVoice[]
        },
        [...voices, ...own],
      )
      await page.goto('/pruefraum')
      await page.getByText('Haben Sie ein Passwort?').click()
      await page.getByLabel('E-Mail-Adresse für die Anmeldung').fill(BOARD)
      await page.getByLabel('Passwort', { exact: true }).fill(passwordOf(BOARD))
      await page.getByRole('button', { name: 'Anmelden' }).click()
      await page
        .getByRole('link', { name: /: Der Weg zum Amt$/ })
        .first()
        .click()
      await expect(page.getByRole('button', { name: 'Vorlesen' })).toHaveCount(count)
    })
})
