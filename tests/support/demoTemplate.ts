import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Signs the preview links of the tests too. */
export const TEST_SECRET = 'nur-fuer-die-tests-mit-mindestens-32-zeichen'

const TEMPLATE = resolve('data/demo-template')
const FILL = 'dist/fill-demo.js'

/** Puts the demo content into a folder, as a copy of one that is filled once per build: filling takes a minute or two. */
export async function copyDemo(folder: string): Promise<void> {
  // Written last.
  const filled = join(TEMPLATE, 'demo-anmeldungen.txt')
  if (!existsSync(filled) || statSync(filled).mtimeMs < statSync(FILL).mtimeMs) await fill()
  rmSync(folder, { recursive: true, force: true })
  cpSync(TEMPLATE, folder, { recursive: true, preserveTimestamps: true })
}

async function fill(): Promise<void> {
  rmSync(TEMPLATE, { recursive: true, force: true })
  mkdirSync(TEMPLATE, { recursive: true })
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DEMO: '1',
    DATA_DIR: TEMPLATE,
    PAYLOAD_SECRET: TEST_SECRET,
    SITE_URL: 'http://localhost',
  }
  const child = spawn(process.execPath, [FILL], { env })
  const words: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => words.push(part))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(Buffer.concat(words).toString())
}
