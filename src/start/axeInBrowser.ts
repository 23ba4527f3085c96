import { existsSync } from 'node:fs'

import type { ShownPageCheck } from '../shared/a11yGate'

/** The rules of the CI run (tests/a11y): WCAG 2.2 AA and axe's good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const TIMEOUT_MS = 20_000

type Faults = ShownPageCheck['faults']

/** Opens pages in a browser of the server and runs axe on them. */
export interface PageBrowser {
  faultsOf(url: string): Promise<Faults>
}

/**
 * The browser of this server; `undefined` where none is set (`CHROMIUM_PATH`) or its packages are not installed:
 * they are needed for development and tests, and a server without them does without this check.
 */
export async function findBrowser(path: string | undefined): Promise<PageBrowser | undefined> {
  if (path === undefined || !existsSync(path)) return undefined
  try {
    const [{ chromium }, { AxeBuilder }] = await Promise.all([
      import('playwright-core'),
      import('@axe-core/playwright'),
    ])
    return {
      faultsOf: async (url) => {
        const browser = await chromium.launch({
          executablePath: path,
          args: ['--no-sandbox', '--disable-background-networking'],
        })
        try {
          const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
          const answer = await page.goto(url, { timeout: TIMEOUT_MS, waitUntil: 'load' })
          // A page that says "not found" may be free of faults, but it is not the one.
          if (answer?.ok() !== true) throw new Error(`${url}: ${answer?.status() ?? 'no answer'}`)
          const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
          return violations.flatMap(({ help, id, nodes }) =>
            nodes.map(({ target }) => ({ rule: id, help, target: target.join(' ') })),
          )
        } finally {
          await browser.close()
        }
      },
    }
  } catch {
    return undefined
  }
}
