import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** `npm run demo`: builds what is not built, fills an empty database, serves the site as a demonstration. */
const [major] = process.versions.node.split('.').map(Number)
if (major < 20) {
  console.error(
    `Node ${process.versions.node} ist zu alt. Bitte installieren Sie die aktuelle LTS-Version von https://nodejs.org.`,
  )
  process.exit(1)
}

const dataDir = resolve(process.env.DATA_DIR ?? 'data')
const env = {
  ...process.env,
  NODE_ENV: 'production',
  DEMO: '1',
  PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || demoSecret(),
}

console.log('Kreis inklusiv: Demonstration\n')
if (isBuilt()) console.log('1/3 Schon gebaut.')
else {
  console.log('1/3 Bauen')
  await run('scripts/build.mjs')
}
console.log('\n2/3 Inhalte')
await run('dist/fill-demo.js')
console.log('\n3/3 Starten')
await run('dist/server.js')

/** Kept, so that sessions and preview links survive a second start. */
function demoSecret() {
  const file = join(dataDir, 'demo-geheimnis')
  try {
    mkdirSync(dataDir, { recursive: true })
    if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
    return readFileSync(file, 'utf8')
  } catch {
    console.error(
      `Der Ordner ${dataDir} kann nicht beschrieben werden. Nennen Sie mit DATA_DIR einen anderen.`,
    )
    process.exit(1)
  }
}

/** Whether the last build is newer than every source. */
function isBuilt() {
  if (
    !existsSync('.next/BUILD_ID') ||
    !existsSync('dist/server.js') ||
    !existsSync('dist/assets/manifest.json')
  )
    return false
  const built = Math.min(statSync('.next/BUILD_ID').mtimeMs, statSync('dist/server.js').mtimeMs)
  return (
    newest(['src', 'collections', 'payload.config.ts', 'next.config.mjs', 'package-lock.json']) <
    built
  )
}

function newest(paths) {
  return Math.max(
    ...paths.map((path) => {
      const stat = statSync(path)
      return stat.isDirectory()
        ? newest([...readdirSync(path).map((name) => join(path, name)), 'package.json'])
        : stat.mtimeMs
    }),
  )
}

function run(script) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script], { env, stdio: 'inherit' })
    const stop = () => child.kill('SIGTERM')
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
    child.on('close', (code) => {
      if (code === 0) done()
      else process.exit(code ?? 1)
    })
  })
}
