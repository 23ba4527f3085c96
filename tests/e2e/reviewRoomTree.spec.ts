import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

import { roomState } from '../support/hiddenStates'

/** What a screen reader is told: names, roles, states and their order. Parts that are not written here may be there too. */
const QUESTION = `
  - heading "Prüf-Raum Ein Entwurf" [level=1]
  - text: "Satz: Frage 1 von 3"
  - 'progressbar "Satz: Frage 1 von 3"'
  - region "Der Satz":
    - img "Ein Stift schreibt auf ein Blatt"
    - paragraph: Das ist ein Entwurf.
  - group "Wie ist dieser Satz?":
    - radio "Verstanden Ich weiß, was gemeint ist."
    - radio "Nicht verstanden Der Satz ist zu schwer."
    - radio "Falsch oder verletzend Der Satz stimmt nicht. Oder er tut weh."
  - text: Möchten Sie dazu etwas sagen? Sie müssen nicht.
  - textbox "Möchten Sie dazu etwas sagen? Sie müssen nicht."
  - button "Weiter zu Frage 2"
  - button "Speichern und später weitermachen"
  - group "Wie groß soll die Schrift sein?":
    - button "Normal" [pressed]
    - button "Groß"
    - button "Sehr groß"
`
const MISSING = `
  - heading "Prüf-Raum Ein Entwurf" [level=1]
  - alert:
    - heading "Das fehlt noch" [level=2]
    - paragraph:
      - link "Bitte wählen Sie eine Antwort."
  - group "Wie ist dieser Satz?":
    - paragraph: Hier fehlt Ihre Antwort.
    - radio "Verstanden Ich weiß, was gemeint ist."
`
const SAVED = `
  - heading "Prüf-Raum Ein Entwurf" [level=1]
  - status:
    - paragraph: Ihre Antwort ist gespeichert.
  - 'progressbar "Satz: Frage 2 von 3"'
  - button "Weiter zu Frage 3"
  - button "Zurück zu Frage 1"
  - region "Ihre Antworten bis jetzt":
    - list:
      - listitem:
        - text: Nicht verstanden
        - link "Frage 1 ändern"
`
const SUMMARY = `
  - heading "Alle 3 Fragen sind fertig" [level=1]
  - status:
    - paragraph: Ihre Antwort ist gespeichert.
  - group "Kann man den ganzen Text gut verstehen?":
    - radio "Ja, der Text ist gut."
    - radio "Nein, der Text muss besser werden."
  - button "Antworten abschicken"
  - region "Ihre Antworten":
    - list:
      - listitem:
        - link "Frage 1 ändern"
      - listitem:
        - link "Frage 2 ändern"
      - listitem:
        - link "Frage 3 ändern"
`
const RECEIPT = `
  - heading "Prüf-Raum" [level=1]
  - status:
    - paragraph: Danke! Ihre Antworten sind da.
  - region "Das ist fertig":
    - list:
      - listitem:
        - heading "Ein Entwurf" [level=3]
        - list:
          - listitem:
            - paragraph: "Sie haben gesagt: Nicht verstanden."
            - paragraph: "Unsere Antwort: Sie kommt noch."
`

test.use({ javaScriptEnabled: false })

test('a screen reader is told the name, role and state of everything in a review, and once that it was saved', async ({
  page,
}) => {
  await page.goto(roomState().links[6] ?? '')
  await page.getByRole('button', { name: 'Prüf-Raum öffnen' }).click()
  await page.getByRole('link', { name: 'Anfangen: Ein Entwurf' }).click()
  await reads(page, QUESTION)
  await page.getByRole('button', { name: 'Weiter zu Frage 2' }).click()
  await reads(page, MISSING)
  for (const radio of await page.getByRole('group').first().getByRole('radio').all())
    await expect(radio).toHaveAccessibleDescription('Hier fehlt Ihre Antwort.')

  await page.getByRole('radio', { name: /^Nicht verstanden/ }).check()
  await page.getByRole('button', { name: 'Weiter zu Frage 2' }).click()
  await reads(page, SAVED)
  await expect(page.getByRole('status')).toHaveCount(1)
  await page.getByRole('radio', { name: /^Verstanden/ }).check()
  await page.getByRole('button', { name: 'Weiter zu Frage 3' }).click()
  await page
    .getByRole('radio', { name: /^Das Bild passt,? ?/ })
    .first()
    .check()
  await page.getByRole('button', { name: 'Speichern und zur Übersicht' }).click()
  await reads(page, SUMMARY)
  await page.getByRole('radio', { name: /muss besser werden/ }).check()
  await page.getByRole('button', { name: 'Antworten abschicken' }).click()
  await reads(page, RECEIPT)
})

const reads = (page: Page, tree: string): Promise<void> =>
  expect(page.getByRole('main')).toMatchAriaSnapshot(tree)
