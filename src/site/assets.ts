import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { paths } from './paths'

const manifestSchema = z.object({
  'site.css': z.string(),
  'extra.css': z.string(),
  'readAloud.js': z.string(),
  'atkinson-hyperlegible-next.woff2': z.string(),
  'icons.svg': z.string(),
  'fries.svg': z.string(),
})

/** Public addresses of what `scripts/build-assets.ts` has packed. */
export interface SiteAssets {
  css: string
  font: string
  icons: string
  frieze: string
  /** Style sheet of pages that few people open: dictionary, review room. */
  extraCss: string
  /** Script of the review room: reads a text aloud. */
  readAloud: string
}

/** Reads the addresses once at the start; without packed assets there is no site. */
export function loadAssets(directory: string): SiteAssets {
  const file = join(directory, 'manifest.json')
  if (!existsSync(file)) {
    throw new Error(`${file} is missing: run "npx tsx scripts/build-assets.ts" first`)
  }
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return {
    css: paths.asset(manifest['site.css']),
    extraCss: paths.asset(manifest['extra.css']),
    readAloud: paths.asset(manifest['readAloud.js']),
    font: paths.asset(manifest['atkinson-hyperlegible-next.woff2']),
    icons: paths.asset(manifest['icons.svg']),
    frieze: paths.asset(manifest['fries.svg']),
  }
}
