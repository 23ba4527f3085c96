import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

interface Locked {
  version?: string
  integrity?: string
  hasInstallScript?: boolean
  link?: boolean
  license?: string
}

const read = (file: string): object => JSON.parse(readFileSync(file, 'utf8')) as object
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> }
const { dependencies, devDependencies } = read('package.json') as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>
const installed = Object.entries(packages).filter(([path]) => path !== '')
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13)
const versionsOf = (name: RegExp): string[] =>
  installed.flatMap(([path, { version }]) => (name.test(nameOf(path)) ? [version ?? ''] : []))

/** The lowest versions without a published hole that matters here (advisories as of November 2026). */
const FLOORS: [string, RegExp, string][] = [
  ['payload', /^(payload|@payloadcms\/.*)$/, '3.90.0'],
  ['next', /^next$/, '16.4.1'],
  ['react', /^(react|react-dom)$/, '19.2.1'],
  ['express', /^express$/, '5.3.0'],
  ['qs', /^qs$/, '6.16.0'],
  ['sharp', /^sharp$/, '0.35.5'],
  ['nodemailer', /^nodemailer$/, '10.4.1'],
]

const numbers = (version: string): number[] => version.split(/[.-]/).map(Number)
const isAtLeast = (version: string, floor: string): boolean => {
  const [found, wanted] = [numbers(version), numbers(floor)]
  const at = wanted.findIndex((number, index) => number !== found[index])
  return at < 0 || (found[at] ?? 0) > (wanted[at] ?? 0)
}

describe('packages', () => {
  it.each(FLOORS)(
    'I2 %s has no version with a known hole, wherever it is used',
    (_name, name, floor) => {
      const versions = versionsOf(name)
      expect(versions).not.toEqual([])
      expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([])
    },
  )

  it('I1 are pinned to one version each', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    )
    expect(loose).toEqual([])
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^save-exact=true$/m)
  })

  it('I1 that want to run something when they are installed are known', () => {
    const names = installed.flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript === true ? [nameOf(path)] : [],
    )
    expect([...new Set(names)].sort()).toEqual(KNOWN_SCRIPTS)
  })
})

/** None of them has to run for this project: their programs come as packages of their own for each platform. */
const KNOWN_SCRIPTS = ['@parcel/watcher', '@swc/core', 'esbuild']
