import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { buildHash } from '../../src/start/buildHash'
import { TEST_RUN_FILE } from '../../src/start/testRun'
import type { TestRunRecord } from '../../src/start/testRun'
import { TEST_DATA } from './startSite'

const DIST = resolve('dist')
const FOLDER = join(TEST_DATA, 'axe')

/** Every state of a page is seen in each of these views, in one load: the pages change by style sheet alone. */
export const AXE_VIEWS = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const

/** The states are shared among so many tests, which run side by side. */
export const AXE_SHARES = 8

/** What one part of the run has seen: a share of the pages, in all views. */
interface AxePart {
  share: number
  pages: number
  violations: number
  tool: string
}

/** Keeps the result of one part; called by each test of the run once it has seen all its pages. */
export function keepAxePart(part: AxePart): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, `${part.share}.json`), JSON.stringify(part))
}

/** Forgets parts of an earlier run. */
export const forgetAxeParts = (): void => rmSync(FOLDER, { recursive: true, force: true })

/**
 * Writes the result of a whole run beside the build that it has tested, where the accessibility statement reads it. A run
 * of which a part is missing proves nothing and leaves the last record as it is.
 */
export function writeAxeRun(): void {
  const parts = readParts()
  const build = buildHash(DIST)
  if (parts.length !== AXE_SHARES || build === undefined) return
  const sum = (what: 'pages' | 'violations') => parts.reduce((total, part) => total + part[what], 0)
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const record: TestRunRecord = {
    on: new Date().toISOString().slice(0, 10),
    version,
    build,
    tool: parts[0]?.tool ?? '',
    pages: sum('pages'),
    views: AXE_VIEWS.length,
    violations: sum('violations'),
  }
  writeFileSync(join(DIST, TEST_RUN_FILE), `${JSON.stringify(record, undefined, 2)}\n`)
}

function readParts(): AxePart[] {
  try {
    return readdirSync(FOLDER).map(
      (name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as AxePart,
    )
  } catch {
    return []
  }
}
