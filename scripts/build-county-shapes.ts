/** Makes `src/site/county/shapes.json` from the official borders: `npx tsx scripts/build-county-shapes.ts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { simplifyBorders } from '../src/site/county/simplifyBorders'
import type { BorderCollection } from '../src/site/county/simplifyBorders'

const source = new URL('../src/demo/facts/kreis-dueren.geojson', import.meta.url)
const target = new URL('../src/site/county/shapes.json', import.meta.url)

const borders = JSON.parse(readFileSync(source, 'utf8')) as BorderCollection
writeFileSync(target, `${JSON.stringify(simplifyBorders(borders))}\n`)
