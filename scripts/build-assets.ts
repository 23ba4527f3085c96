import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import { build } from 'esbuild'

/** Packs style sheets, font, icons and drawings of the public site: `npx tsx scripts/build-assets.ts`. */
const SOURCE = 'src/site'
const TARGET = process.argv[2] ?? 'dist/assets'
const COUNTY_MAP = 'county-map.svg'
const FONT = 'atkinson-hyperlegible-next.woff2'

rmSync(TARGET, { recursive: true, force: true })
mkdirSync(TARGET, { recursive: true })
const manifest = { ...(await packStyles()), ...(await packScripts()), ...copyDrawings() }
writeFileSync(join(TARGET, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
drawCountyMap()
Object.values({ ...manifest, map: COUNTY_MAP })
  .filter(isText)
  .forEach(compress)

/** Style sheets and font carry a hash of their content in their names, so browsers may keep them for good. */
async function packStyles(): Promise<Record<string, string>> {
  const { metafile } = await build({
    entryPoints: { site: `${SOURCE}/styles/index.css`, extra: `${SOURCE}/styles/extra.css` },
    bundle: true,
    minify: true,
    outdir: TARGET,
    entryNames: '[name].[hash]',
    assetNames: '[name].[hash]',
    loader: { '.woff2': 'file' },
    metafile: true,
    logLevel: 'warning',
  })
  const names = Object.keys(metafile.outputs).map((path) => basename(path))
  const packed = (start: string, end: string) =>
    names.find((name) => name.startsWith(`${start}.`) && name.endsWith(end)) ?? ''
  return {
    'site.css': packed('site', '.css'),
    'extra.css': packed('extra', '.css'),
    [FONT]: packed(basename(FONT, '.woff2'), '.woff2'),
  }
}

/** What only adds to a page that is complete without it. */
async function packScripts(): Promise<Record<string, string>> {
  const { metafile } = await build({
    entryPoints: { readAloud: `${SOURCE}/client/readAloud.ts` },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    outdir: TARGET,
    entryNames: '[name].[hash]',
    metafile: true,
    logLevel: 'warning',
  })
  const [path = ''] = Object.keys(metafile.outputs)
  return { 'readAloud.js': basename(path) }
}

/** Pages name icons and drawings directly, so their names stay. */
function copyDrawings(): Record<string, string> {
  const folders = [`${SOURCE}/assets`, `${SOURCE}/assets/scenes`]
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.svg'))
      .map((name) => ({ name, path: join(folder, name) })),
  )
  files.forEach(({ name, path }) => copyFileSync(path, join(TARGET, name)))
  return Object.fromEntries(files.map(({ name }) => [name, name]))
}

/** Outlines of the municipalities, taken by every map of the site with `<use>`; colours come from the page. */
function drawCountyMap(): void {
  const { shapes } = JSON.parse(readFileSync(`${SOURCE}/county/shapes.json`, 'utf8')) as {
    shapes: { ags: string; path: string }[]
  }
  const outlines = shapes.map(({ ags, path }) => `<path id="k${ags}" d="${path}"/>`).join('')
  writeFileSync(
    join(TARGET, COUNTY_MAP),
    `<svg xmlns="http://www.w3.org/2000/svg"><defs>${outlines}</defs></svg>`,
  )
}

/** Fonts are packed already. */
function isText(name: string): boolean {
  return !name.endsWith('.woff2')
}

function compress(name: string): void {
  const path = join(TARGET, name)
  const bytes = readFileSync(path)
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: quality }))
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }))
}
