import { defineConfig } from '@playwright/test'

import { browserPath } from './tests/support/browserPath'

/** Browser checks against the built site with the demo content; `tests/support/startSite.ts` starts it. */
const executablePath = browserPath()

export default defineConfig({
  testDir: 'tests',
  testMatch: ['a11y/**/*.spec.ts', 'e2e/**/*.spec.ts'],
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // Machines differ. How long something may take is measured elsewhere (npm run bench, tests/server/crowd.test.ts).
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  globalSetup: './tests/support/globalSetup.ts',
  use: {
    actionTimeout: 20_000,
    baseURL: `http://localhost:${process.env.TEST_PORT ?? '3456'}`,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
