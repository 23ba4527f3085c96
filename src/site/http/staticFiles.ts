import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'

import type { Express } from 'express'

import { paths } from '../paths'
import { EncodedBody } from './encodedBody'
import type { HeaderList } from './encodedBody'
import { param } from './param'
import { sendBody } from './sendBody'

export interface StaticFolder {
  directory: string
  siteHeaders: HeaderList
  /** Read every file once at the start; otherwise with each request, so that changes show at once. */
  isKept: boolean
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}
const HASHED = /[.-][A-Za-z0-9_]{8,}\.[a-z0-9]+$/
const SAFE_NAME = /^[A-Za-z0-9][\w.-]*$/
const FOREVER = 'public, max-age=31536000, immutable'
const FOR_A_DAY = 'public, max-age=86400'

/** Style sheet, font and icons, packed at build time. */
export function serveAssets(app: Express, folder: StaticFolder): void {
  const files = new Map<string, EncodedBody>()
  if (folder.isKept) {
    for (const name of namesIn(folder.directory)) {
      const file = readAsset(folder, name)
      if (file !== undefined) files.set(name, file)
    }
  }
  app.get(paths.asset(':file'), (req, res, next) => {
    const name = param(req, 'file')
    const file = folder.isKept ? files.get(name) : readAsset(folder, name)
    if (file === undefined) next()
    else sendBody(req, res, file)
  })
}

function namesIn(directory: string): string[] {
  if (!existsSync(directory)) return []
  return readdirSync(directory).filter((name) => extname(name) in TYPES)
}

function readAsset(
  { directory, siteHeaders }: StaticFolder,
  name: string,
): EncodedBody | undefined {
  const contentType = TYPES[extname(name)]
  const path = join(directory, name)
  if (contentType === undefined || !SAFE_NAME.test(name)) return undefined
  const bytes = readIfThere(path)
  if (bytes === undefined) return undefined
  const br = readIfThere(`${path}.br`)
  const gzip = readIfThere(`${path}.gz`)
  return new EncodedBody(bytes, {
    contentType,
    cacheControl: HASHED.test(name) ? FOREVER : FOR_A_DAY,
    siteHeaders,
    packed: { ...(br !== undefined && { br }), ...(gzip !== undefined && { gzip }) },
  })
}

function readIfThere(path: string): Buffer | undefined {
  return existsSync(path) ? readFileSync(path) : undefined
}
