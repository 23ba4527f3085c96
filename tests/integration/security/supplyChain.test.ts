import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

interface Locked {
  version?: string
  license?: string
  dev?: boolean
  devOptional?: boolean
  optional?: boolean
  peer?: boolean
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>
}
const installed = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, one]) => ({ ...one, name: path.slice(path.lastIndexOf('node_modules/') + 13) }))

const versionOf = (name: string): string =>
  installed.find((one) => one.name === name)?.version ?? ''

describe('the list of packages (SBOM)', () => {
  it('I2 can be made by npm and names every package that runs in production, with its version', () => {
    execFileSync(process.execPath, ['scripts/sbom.mjs'])
    const list = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8')) as {
      bomFormat: string
      components: { group?: string; name: string; version: string }[]
    }
    expect(list.bomFormat).toBe('CycloneDX')
    const named = new Set(
      list.components.map(
        ({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name}@${version}`,
      ),
    )
    // Programs for other platforms are not there, and what only serves a peer is its own affair.
    const runs = installed.filter(
      (one) => !one.dev && !one.devOptional && !one.optional && !one.peer,
    )
    expect(named).not.toContain(`jest@${versionOf('jest')}`)
    expect(runs.length).toBeGreaterThan(200)
    expect(
      runs.map(({ name, version }) => `${name}@${version ?? ''}`).filter((one) => !named.has(one)),
    ).toEqual([])
  }, 60_000)
})

/** Licences that go together with ours (MIT) for a program that runs on a server. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'Apache 2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  // A library of its own (libvips), linked when it runs and not changed.
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'WTFPL',
])

/** Data with its own conditions, and packages that name their licence in their files only. */
const KNOWN: Record<string, string | undefined> = {
  'caniuse-lite': 'CC-BY-4.0',
  '@iconify-json/openmoji': 'CC-BY-SA-4.0',
  // "licenses" in the old spelling: MIT.
  busboy: undefined,
  streamsearch: undefined,
  // Of Next, MIT.
  '@next/swc-darwin-arm64': undefined,
  '@next/swc-darwin-x64': undefined,
  '@next/swc-win32-arm64-msvc': undefined,
  '@next/swc-win32-x64-msvc': undefined,
}

/** `A AND B` needs both, `A OR B` one of them. */
const isAllowed = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((all) => all.split(' OR ').some((one) => ALLOWED.has(one)))

describe('licences', () => {
  it('I2 of all packages that run in production are on the list', () => {
    const strange = installed
      .filter(({ dev }) => dev !== true)
      .filter(({ license, name }) =>
        name in KNOWN ? KNOWN[name] !== license : license === undefined || !isAllowed(license),
      )
    expect(strange.map(({ license, name }) => `${name}: ${license ?? 'none'}`)).toEqual([])
  })

  it.each([
    ['MIT', true],
    ['(WTFPL OR GPL-3.0)', true],
    ['Apache-2.0 AND LGPL-3.0-or-later', true],
    ['AGPL-3.0-only', false],
    ['MIT AND GPL-3.0', false],
    ['UNLICENSED', false],
  ])('I2 %s is allowed: %s', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed)
  })
})

interface Audit {
  auditReportVersion?: number
  vulnerabilities?: Record<string, { severity: string }>
}

describe('npm audit', () => {
  it('I2 finds no hole of a high grade, where the registry answers it', () => {
    const { stdout } = spawnSync('npm', ['audit', '--omit', 'dev', '--json'], {
      encoding: 'utf8',
      timeout: 30_000,
      maxBuffer: 100_000_000,
    })
    const report = readAudit(stdout)
    if (report?.auditReportVersion === undefined) {
      process.stderr.write(
        'npm audit: this registry does not answer; only the lowest versions of packages.test.ts were checked.\n',
      )
      return
    }
    const grave = Object.entries(report.vulnerabilities ?? {})
      .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
      .map(([name]) => name)
    expect(grave).toEqual([])
  }, 60_000)
})

function readAudit(text: string): Audit | undefined {
  try {
    return JSON.parse(text) as Audit
  } catch {
    return undefined
  }
}
