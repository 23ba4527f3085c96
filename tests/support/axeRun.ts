import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { buildHash } from '../../src/start/buildHash'
import { TEST_RUN_FILE } from '../../src/start/testRun'
import type { TestRunRecord } from '../../src/start/testRun'
import { TEST_DATA } from './startSite'

const DIST = resolve('dist')
const FOLDER = join(TEST_DATA, 'axe')

/** Every state of a page is seen in each of these; a view is shared among several tests. */
export const AXE_WIDTHS = [1280, 320] as const
export const AXE_SCHEMES = ['light', 'dark'] as const
export const AXE_SHARES = 4

export const viewName = (width: number, scheme: string): string => `${width}-${scheme}`
const VIEWS = AXE_WIDTHS.flatMap((width) => AXE_SCHEMES.map((scheme) => viewName(width, scheme)))

/** What one part of the run has seen: a share of the pages in one view. */
interface AxePart {
  view: string
  share: number
  pages: number
  violations: number
  tool: string
}

/** Keeps the result of one part; called by each test of the run once it has seen all its pages. */
export function keepAxePart(part: AxePart): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, `${part.view}-${part.share}.json`), JSON.stringify(part))
}

/** Forgets parts of an earlier run. */
export const forgetAxeParts = (): void => rmSync(FOLDER, { recursive: true, force: true })

/**
 * Writes the result of a whole run beside the build that it has tested, where the accessibility statement reads it. A run
 * of which a part is missing proves nothing and leaves the last record as it is.
 */
export function writeAxeRun(): void {
  const parts = readParts()
  const isWhole = VIEWS.every(
    (view) => parts.filter((part) => part.view === view).length === AXE_SHARES,
  )
  const build = buildHash(DIST)
  if (!isWhole || build === undefined) return
  const sum = (of: readonly AxePart[], what: 'pages' | 'violations') =>
    of.reduce((total, part) => total + part[what], 0)
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const record: TestRunRecord = {
    on: new Date().toISOString().slice(0, 10),
    version,
    build,
    tool: parts[0]?.tool ?? '',
    pages: sum(
      parts.filter(({ view }) => view === VIEWS[0]),
      'pages',
    ),
    views: VIEWS.length,
    violations: sum(parts, 'violations'),
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
