/** Makes `src/site/county/shapes.json` from the official borders: `npx tsx scripts/build-county-shapes.ts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { simplifyBorders } from '../src/site/county/simplifyBorders'
import type { BorderCollection } from '../src/site/county/simplifyBorders'

const source = new URL('../src/demo/facts/kreis-dueren.geojson', import.meta.url)
const target = fileURLToPath(new URL('../src/site/county/shapes.json', import.meta.url))

const borders = JSON.parse(readFileSync(source, 'utf8')) as BorderCollection
const drawing = JSON.stringify(simplifyBorders(borders))
// Formatted as the repository is, so that a new run shows no difference where there is none.
const style = await resolveConfig(target)
writeFileSync(target, await format(drawing, { ...style, parser: 'json' }))
