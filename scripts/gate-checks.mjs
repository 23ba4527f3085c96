import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `npm run gate:checks`: runs the tables of all checks of the gate and lists how many fragments each accepts and rejects. */
const folder = mkdtempSync(join(tmpdir(), 'gate-checks-'))
const file = join(folder, 'result.json')
try {
  execFileSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--selectProjects',
      'unit',
      '--testPathPatterns',
      'src/a11yGate/(checks|corpus)',
      '--json',
      '--outputFile',
      file,
      '--silent',
    ],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  )
} catch {
  // A test failed: the list says which.
}
const { testResults } = JSON.parse(readFileSync(file, 'utf8'))
rmSync(folder, { recursive: true })

const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
const rows = new Map()
for (const { ancestorTitles, status, title } of tests) {
  const name = /^check (.+)$/.exec(ancestorTitles[0] ?? '')?.[1]
  const kind = /^(accepts|rejects) /.exec(title)?.[1]
  if (name === undefined || kind === undefined) continue
  const row = rows.get(name) ?? { accepts: 0, rejects: 0, failed: 0 }
  row[kind] += 1
  if (status !== 'passed') row.failed += 1
  rows.set(name, row)
}
const clean = tests.filter(({ title }) => title.startsWith('stays silent'))
const silent = clean.filter(({ status }) => status === 'passed').length
for (const [name, { accepts, failed, rejects }] of [...rows].sort())
  console.log(
    `${name.padEnd(26)} accept ${String(accepts).padStart(2)}  reject ${String(rejects).padStart(2)}${failed > 0 ? `  FAILED ${failed}` : ''}`,
  )
console.log(`${rows.size} checks; silent on ${silent} of ${clean.length} clean fragments`)
process.exit(tests.every(({ status }) => status === 'passed') ? 0 : 1)
