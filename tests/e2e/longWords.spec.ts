import { expect, test } from '@playwright/test'

/** As the site writes words with a Mediopunkt (BreakableText.test.tsx); without a separator a word stands as it is. */
const point = '<span aria-hidden="true">·</span><wbr>'
const WORDS = [
  {
    separator: 'Mediopunkt',
    html: ['Gleich', 'stellungs', 'beauftragten', 'versammlungs', 'protokoll'].join(point),
    spoken: 'Gleichstellungsbeauftragtenversammlungsprotokoll',
  },
  {
    separator: 'none',
    html: 'Gleichstellungsbeauftragtenversammlungsprotokoll',
    spoken: 'Gleichstellungsbeauftragtenversammlungsprotokoll',
  },
]

test.use({ viewport: { width: 320, height: 800 } })

for (const { html, separator, spoken } of WORDS) {
  test(`a long word with the separator "${separator}" breaks at 320 px, nothing scrolls sideways, and it is one word to a screen reader`, async ({
    page,
  }) => {
    await page.goto('/leichte-sprache/aktuelles/consozial-2024')
    const line = page.getByText('Dort haben 3 Orte gesprochen.', { exact: true })
    const box = await line.evaluateHandle((element, word) => {
      element.innerHTML = word
      return element
    }, html)
    const lines = await box.evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    })
    expect(lines).toBeGreaterThan(1)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    expect(await page.locator('main').ariaSnapshot()).toContain(spoken)
  })
}
