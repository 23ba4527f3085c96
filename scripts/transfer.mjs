import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** `npm run transfer -- --from file:data/kreis.sqlite --to mongodb://…`: moves all content to another, empty database. */
const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } })
if (!values.from || !values.to || values.from === values.to) {
  console.error(
    'So geht es: npm run transfer -- --from file:/pfad/kreis.sqlite --to "mongodb://…?replicaSet=…"\nHalten Sie den Server vorher an. Bilder und Dokumente bleiben in ihrem Ordner.',
  )
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'kreis-umzug-'))
const file = join(folder, 'inhalt.jsonl')
let code = half('read', values.from)
if (code === 0) code = half('write', values.to)
rmSync(folder, { recursive: true, force: true })
if (code === 0)
  console.log(`Setzen Sie jetzt DATABASE_URI auf das Ziel und starten Sie den Server.`)
process.exit(code)

function half(step, uri) {
  const env = { NODE_ENV: 'production', ...process.env, DATABASE_URI: uri }
  return (
    spawnSync(process.execPath, ['dist/transfer.js', step, file], { stdio: 'inherit', env })
      .status ?? 1
  )
}
