import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Tells one build of the site from another; `undefined` where nothing is built, as in development. */
export function buildHash(directory: string): string | undefined {
  const manifest = join(directory, 'assets/manifest.json')
  if (!existsSync(manifest)) return undefined
  const programs = readdirSync(directory)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => join(directory, name))
  const hash = createHash('sha256')
  for (const file of [...programs, manifest]) hash.update(readFileSync(file))
  return hash.digest('hex')
}
