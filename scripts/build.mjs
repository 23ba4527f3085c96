import { spawn } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'

import { build } from 'esbuild'

/** Builds everything for production: admin (Next), style sheets and drawings, server and commands (esbuild). */
const started = Date.now()
const step = (text) =>
  console.log(`[${String(Math.round((Date.now() - started) / 1000)).padStart(3)} s] ${text}`)

step('Öffentliche Seiten: Gestaltung, Schrift und Zeichen …')
await run('npx', ['tsx', 'scripts/build-assets.ts'])
step('Server …')
const commands = {
  server: 'src/server.ts',
  'fill-demo': 'src/demo/fillDemo.ts',
  'create-admin': 'src/start/createAdmin.ts',
  'reset-second-factor': 'src/start/resetSecondFactor.ts',
  transfer: 'src/start/transfer.ts',
  backup: 'src/start/backup.ts',
  restore: 'src/start/restore.ts',
}
// Parts that the last build shared under names of their own.
for (const name of readdirSync('dist')) if (/\.js(\.map)?$/.test(name)) rmSync(`dist/${name}`)
const common = {
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  alias: { '@payload-config': './payload.config.ts' },
  sourcemap: true,
  logLevel: 'warning',
}
await build({
  ...common,
  entryPoints: Object.fromEntries(
    Object.entries(commands).map(([name, file]) => [`${name}.main`, file]),
  ),
  splitting: true,
  packages: 'external',
})
// A thread of the server, not a command. Readers wait for it at each start: out of one file, with all that it needs, it is
// loaded in half the time that the hundreds of files of its packages take. Those ask for Node's own modules with `require`.
await build({
  ...common,
  entryPoints: { 'readers.main': 'src/start/readers/thread.ts' },
  define: { 'process.env.NODE_ENV': '"production"' },
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
  },
})
Object.keys(commands).forEach(writeEntry)

step('Redaktionsbereich (dauert ein bis zwei Minuten) …')
await run('npx', ['next', 'build'])
step('Fertig.')

/** Runs a command quietly; its output is shown when it fails. */
function run(command, args) {
  return new Promise((done, fail) => {
    const output = []
    const child = spawn(command, args, {
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || 'x'.repeat(32),
      },
    })
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('close', (code) => {
      if (code === 0) done()
      else
        fail(
          new Error(
            `"${command} ${args.join(' ')}" ist gescheitert:\n${Buffer.concat(output).toString().slice(-6000)}`,
          ),
        )
    })
  })
}

/**
 * Lexical's modules wait for each other with top-level await. Loaded side by side, Node 20 sometimes ends
 * silently with exit code 13 (7 of 60 starts measured); loaded first and alone, lexical is there for all others.
 */
function writeEntry(name) {
  writeFileSync(`dist/${name}.js`, `await import('lexical')\nawait import('./${name}.main.js')\n`)
}
