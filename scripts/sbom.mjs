import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/**
 * `npm run sbom`: the list of all packages that run in production, with versions and licences (CycloneDX). With `--omit dev` npm
 * leaves out what development needs too (zod, qs: seen with npm 11.19), so it lists all, and what is for development only goes here.
 */
const list = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
    encoding: 'utf8',
    maxBuffer: 200_000_000,
  }),
)
const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 13)
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
// One version may be there twice, once for each purpose.
const runs = new Set(
  Object.entries(packages)
    .filter(([, one]) => one.dev !== true)
    .map(([path, { version }]) => `${nameOf(path)}@${version}`),
)
const gone = new Set(list.components.map((one) => one['bom-ref']).filter((ref) => !runs.has(ref)))
list.components = list.components.filter((one) => !gone.has(one['bom-ref']))
list.dependencies = list.dependencies
  .filter(({ ref }) => !gone.has(ref))
  .map(({ dependsOn = [], ref }) => ({ ref, dependsOn: dependsOn.filter((one) => !gone.has(one)) }))
mkdirSync('dist', { recursive: true })
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(list, null, 2)}\n`)
console.log(`dist/sbom.cdx.json: ${list.components.length} Pakete`)
