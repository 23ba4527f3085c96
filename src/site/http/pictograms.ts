import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import type { Express } from 'express'
import { z } from 'zod'

import { paths } from '../paths'
import { EncodedBody } from './encodedBody'
import type { HeaderList } from './encodedBody'
import { param } from './param'
import { sendBody } from './sendBody'

export interface PictogramFolder {
  directory: string
  siteHeaders: HeaderList
}

/** In addresses the colon of a key (`openmoji:1f3e0`) is a hyphen, so it cannot be put in as a parameter. */
const PATTERN = paths.pictogram('KEY').replace('KEY', ':key')
const HOUSE_KEY = /^[a-z0-9-]+$/
const OPENMOJI_KEY = /^openmoji-([0-9A-Fa-f-]+)$/
const MAX_KEPT = 1_000
/** Opened by themselves, SVG files could hold scripts. */
const SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** Pictograms by their key: the house set, and OpenMoji (CC BY-SA 4.0) for what it lacks. */
export function servePictograms(app: Express, { directory, siteHeaders }: PictogramFolder): void {
  const kept = new Map<string, EncodedBody>()
  const settings = {
    contentType: 'image/svg+xml; charset=utf-8',
    cacheControl: 'public, max-age=86400',
    siteHeaders: siteHeaders.map(([name, value]) =>
      name === 'content-security-policy' ? ([name, SVG_POLICY] as const) : ([name, value] as const),
    ),
  }
  app.get(PATTERN, (req, res, next) => {
    const key = param(req, 'key')
    const svg = kept.has(key) ? undefined : readPictogram(directory, key)
    if (svg !== undefined) {
      if (kept.size >= MAX_KEPT) kept.clear()
      kept.set(key, new EncodedBody(svg, settings))
    }
    const body = kept.get(key)
    if (body === undefined) next()
    else sendBody(req, res, body)
  })
}

function readPictogram(directory: string, key: string): string | undefined {
  const code = OPENMOJI_KEY.exec(key)?.[1]
  if (code !== undefined) return openmoji(code.toLowerCase())
  const path = join(directory, `${key}.svg`)
  return HOUSE_KEY.test(key) && existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

const iconSet = z.object({
  icons: z.record(z.string(), z.object({ body: z.string() })),
  width: z.number(),
  height: z.number(),
})
const characterNames = z.record(z.string(), z.string())
let openmojiSet: { icons: z.infer<typeof iconSet>; names: Record<string, string> } | undefined

/** The set has 9 MB and is read only when the first of its pictures is asked for. */
function openmoji(code: string): string | undefined {
  const require = createRequire(import.meta.url)
  openmojiSet ??= {
    icons: iconSet.parse(require('@iconify-json/openmoji/icons.json')),
    names: characterNames.parse(require('@iconify-json/openmoji/chars.json')),
  }
  const { icons, names } = openmojiSet
  // The set leaves out the variation selector that many emoji are written with.
  const name = names[code] ?? names[code.replace(/-fe0f/g, '')]
  const icon = name === undefined ? undefined : icons.icons[name]
  if (icon === undefined) return undefined
  const viewBox = `0 0 ${icons.width} ${icons.height}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${icon.body}</svg>`
}
