import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { build } from 'esbuild'

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leichte-sprache-befehl-'))
  // Bundled once: the loader that `npm run` uses takes seconds at each start.
  await build({
    entryPoints: ['scripts/easy-language/check-files.ts'],
    outfile: join(folder, 'befehl.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  })
}, 60_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  write('gut.md', '# Der Bus\n\nDer Bus fährt am Montag.\n')
  write('warnt.md', 'Die Schule wird gebaut.\n')
  write('sperrt.md', 'Sie brauchen z. B. Geld.\n')
  write('leer.md', '\n')
})

describe('npm run easy-language', () => {
  it.each([
    ['nothing was found', ['gut.md'], 0],
    ['only a warning was found', ['warnt.md'], 0],
    ['a warning was found and --strict is set', ['--strict', 'warnt.md'], 1],
    ['a finding blocks', ['sperrt.md'], 1],
    ['one of several files blocks', ['gut.md', 'sperrt.md', 'warnt.md'], 1],
    ['a file is missing', ['gibt-es-nicht.md'], 2],
    ['one of several files is missing, even if another blocks', ['sperrt.md', 'weg.md'], 2],
    ['a text is empty', ['leer.md'], 2],
    ['no file is named', [], 2],
    ['an option is unknown', ['--laut', 'gut.md'], 2],
    ['the settings are missing', ['--settings', 'weg.json', 'gut.md'], 2],
  ])('when %s it ends with its code', (_title, args, code) => {
    expect(run(args).status).toBe(code)
  })

  it('starts with npm as docs/leichte-sprache-pruefen.md says', () => {
    const args = ['run', '--silent', 'easy-language', '--', join(folder, 'sperrt.md')]
    const { status, stdout } = spawnSync('npm', args, { encoding: 'utf8', timeout: 90_000 })
    expect(stdout).toContain('sperrt.md:1:14')
    expect(status).toBe(1)
  }, 120_000)

  it('says file, line, column, level and rule of each finding, file by file', () => {
    const { stdout } = run(['warnt.md', 'sperrt.md'])
    expect(stdout).toMatch(/^warnt\.md:1:\d+ +warnt +LS06 +„wird gebaut“/m)
    expect(stdout).toMatch(/^sperrt\.md:1:14 +sperrt +LS13 +/m)
    expect(stdout.indexOf('warnt.md')).toBeLessThan(stdout.indexOf('sperrt.md'))
  })

  it('reads the standard input', () => {
    const { status, stdout } = run(['-'], 'Sie brauchen z. B. Geld.\n')
    expect(stdout).toMatch(/^-:1:14 +sperrt +LS13/m)
    expect(status).toBe(1)
  })

  it('names a missing file on the error output and still checks the others', () => {
    const { stderr, stdout } = run(['weg.md', 'sperrt.md'])
    expect(stderr).toContain('weg.md: Die Datei ist nicht lesbar.')
    expect(stdout).toContain('sperrt.md:1')
  })

  it('prints findings as JSON', () => {
    const found = JSON.parse(run(['--json', 'warnt.md', 'sperrt.md']).stdout) as object[]
    expect(found).toMatchObject([
      { file: 'warnt.md', row: 1, rule: 'LS06', level: 'warn' },
      { file: 'sperrt.md', row: 1, rule: 'LS13', level: 'block' },
    ])
  })

  it('takes over safe suggestions in the file, and says how many', () => {
    const { status, stderr } = run(['--fix', 'sperrt.md', 'warnt.md'])
    expect(read('sperrt.md')).toBe('Sie brauchen zum Beispiel Geld.\n')
    expect(read('warnt.md')).toBe('Die Schule wird gebaut.\n')
    expect(stderr).toContain('sperrt.md: 1 Stelle geändert')
    expect(status).toBe(0)
  })

  it('gives text from the standard input back repaired, and nothing else', () => {
    const { stdout } = run(['--fix', '-'], 'Sie brauchen z. B. Geld.\n')
    expect(stdout).toBe('Sie brauchen zum Beispiel Geld.\n')
  })
})

/** The program in a process of its own. */
function run(args: readonly string[], input = '') {
  const options = { cwd: folder, input, encoding: 'utf8', timeout: 60_000 } as const
  return spawnSync(process.execPath, ['befehl.mjs', ...args], options)
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
