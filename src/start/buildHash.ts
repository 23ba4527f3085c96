import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the public pages are made of, once built. */
const PARTS = ['server.main.js', 'assets/manifest.json']

/** Tells one build of the site from another; `undefined` where nothing is built, as in development. */
export function buildHash(directory: string): string | undefined {
  const files = PARTS.map((part) => join(directory, part))
  if (!files.every((file) => existsSync(file))) return undefined
  const hash = createHash('sha256')
  files.forEach((file) => hash.update(readFileSync(file)))
  return hash.digest('hex')
}
