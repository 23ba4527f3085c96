import { expect, test } from '@playwright/test'

import { roomState } from '../support/hiddenStates'
import { check, overflow, pressEnter, tabTo, tabToRadio } from '../support/roomSteps'

test('axe finds nothing in any state of a review, and what was typed stays when an answer is missing', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.goto(roomState().links[0] ?? '')
  await check(page, 'the door')
  await page.getByRole('button', { name: 'Prüf-Raum öffnen' }).click()
  await check(page, 'the tasks')
  await page.getByRole('link', { name: 'Texte ohne Prüfung' }).click()
  await check(page, 'the texts without a review')
  await page.getByRole('link', { name: /^Zurück/ }).click()
  await page.getByRole('link', { name: 'Zum Ausdrucken: Ein Entwurf' }).click()
  await check(page, 'the print version')
  await page.getByRole('link', { name: 'Zurück', exact: true }).click()
  await page.getByRole('link', { name: 'Anfangen: Ein Entwurf' }).click()
  await check(page, 'a sentence')

  await page.getByLabel(/dazu etwas sagen/).fill('Was ist ein Entwurf?')
  await page.getByRole('button', { name: 'Weiter zu Frage 2' }).click()
  await expect(page.getByRole('alert')).toContainText('Bitte wählen Sie eine Antwort.')
  await expect(
    page.getByRole('group', { name: 'Wie ist dieser Satz?' }),
  ).toHaveAccessibleDescription('Hier fehlt Ihre Antwort.')
  await expect(page.getByLabel(/dazu etwas sagen/)).toHaveValue('Was ist ein Entwurf?')
  await check(page, 'a missing answer')

  await page.getByRole('radio', { name: /^Nicht verstanden/ }).check()
  await page.getByRole('button', { name: 'Speichern und später weitermachen' }).click()
  await expect(page.getByText('1 von 3 Fragen sind fertig.')).toBeVisible()
  await page.getByRole('link', { name: 'Weitermachen: Ein Entwurf' }).click()
  await page.getByRole('radio', { name: /^Verstanden/ }).check()
  await page.getByRole('button', { name: 'Weiter zu Frage 3' }).click()
  await check(page, 'a picture')
  await page.getByRole('radio', { name: /^Das Bild passt nicht/ }).check()
  await page.getByRole('button', { name: 'Speichern und zur Übersicht' }).click()
  await check(page, 'the summary')
  await page.getByRole('button', { name: 'Antworten abschicken' }).click()
  await check(page, 'a missing verdict')
  await page.getByRole('radio', { name: /muss besser werden/ }).check()
  await page.getByRole('button', { name: 'Antworten abschicken' }).click()
  await expect(page.getByRole('status')).toContainText('Danke! Ihre Antworten sind da.')
  await check(page, 'the receipt')
  await page.getByRole('button', { name: 'Prüf-Raum verlassen' }).click()
  await page.getByRole('button', { name: 'Neuen Link schicken' }).click()
  await check(page, 'the entrance with an error')
})

test.describe('without scripts, on 320 px', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })

  test('a whole review goes by keyboard alone; back and forward lose nothing; the link works once', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    const link = roomState().links[1] ?? ''
    await page.goto(link)
    await tabTo(page, 'Prüf-Raum öffnen')
    await pressEnter(page)
    await tabTo(page, 'Anfangen: Ein Entwurf')
    await pressEnter(page)
    for (const next of ['Weiter zu Frage 2', 'Weiter zu Frage 3', 'Speichern und zur Übersicht']) {
      await tabToRadio(page)
      await page.keyboard.press('Space')
      await tabTo(page, next)
      await pressEnter(page)
      // One message for each save, and the title says it first.
      await expect(page.getByRole('status')).toHaveText(['Ihre Antwort ist gespeichert.'])
      await expect(page).toHaveTitle(/^Gespeichert\. /)
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alle 3 Fragen sind fertig')
    await page.goBack()
    await expect(page.getByRole('radio', { name: /^Das Bild passt,? ?/ }).first()).toBeChecked()
    await page.goForward()
    await tabToRadio(page)
    await page.keyboard.press('Space')
    await tabTo(page, 'Antworten abschicken')
    await pressEnter(page)
    await expect(page.getByText('Sie haben 1 Aufgabe.')).toBeVisible()
    expect(await overflow(page)).toBe(0)

    await page.context().clearCookies()
    await page.goto(link)
    await page.getByRole('button', { name: 'Prüf-Raum öffnen' }).click()
    await expect(page.getByText('Dieser Link geht nicht.')).toBeVisible()
  })
})
