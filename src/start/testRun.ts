import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import type { TestRun } from '../statement/types'
import { buildHash } from './buildHash'

/** File beside the build in which the run of axe writes down what it found (tests/support/axeRun.ts). */
export const TEST_RUN_FILE = 'axe-run.json'

const schema = z.object({
  on: z.iso.date(),
  version: z.string(),
  build: z.string(),
  tool: z.string(),
  pages: z.number().int().positive(),
  views: z.number().int().positive(),
  violations: z.number().int().min(0),
})

/** What the run of axe writes down. */
export type TestRunRecord = z.infer<typeof schema>

/** Result of the last run, and whether it is of the build that runs; `undefined` where there is none that can be read. */
export function readTestRun(directory: string): TestRun | undefined {
  const file = join(directory, TEST_RUN_FILE)
  if (!existsSync(file)) return undefined
  try {
    const { build, ...run } = schema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return { ...run, isThisBuild: build === buildHash(directory) }
  } catch {
    // A record that cannot be read proves nothing.
    return undefined
  }
}
