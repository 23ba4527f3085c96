import { readFile, writeFile } from 'node:fs/promises'

import config from '@payload-config'
import { getPayload } from 'payload'

import { SettingsError, readEnv } from '../config/env'
import { compareRows, countRows } from '../database/transfer/compareRows'
import { newIds, withNewIds } from '../database/transfer/newIds'
import { readRows } from '../database/transfer/readRows'
import type { Row } from '../database/transfer/rows'
import { writeRows } from '../database/transfer/writeRows'
import { checkDatabase } from './checks'
import { runOrExplain } from './runOrExplain'

/** One half of `npm run transfer` (scripts/transfer.mjs): `read FILE` from the source, `write FILE` into the target. */
await runOrExplain(async () => {
  const [step, file] = process.argv.slice(2)
  if (file === undefined) throw new SettingsError('So geht es: npm run transfer -- --from … --to …')
  const env = readEnv()
  checkDatabase(env)
  const payload = await getPayload({ config })
  if (step === 'read') {
    const rows = await readRows(payload)
    await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'))
    process.stdout.write(`Gelesen: ${countRows(rows)}.\n`)
  } else {
    const rows = await readFile(file, 'utf8')
    const target = env.databaseUri.startsWith('mongodb') ? 'mongodb' : 'sqlite'
    await fill(
      rows.split('\n').map((line) => JSON.parse(line) as Row),
      target,
    )
  }
  await payload.destroy()
  process.exit(0)

  async function fill(source: Row[], target: 'mongodb' | 'sqlite'): Promise<void> {
    const present = (await readRows(payload)).filter(({ kind }) => kind === 'document')
    if (present.length > 0)
      throw new SettingsError(
        `Das Ziel ist nicht leer (${countRows(present)}). Nehmen Sie eine leere Datenbank: Es wird nichts überschrieben.`,
      )
    const ids = source.flatMap(({ data, kind }) => (kind === 'document' ? [String(data.id)] : []))
    const rows = withNewIds(source, newIds(ids, target))
    await writeRows(payload, structuredClone(rows))
    const differences = compareRows(rows, await readRows(payload))
    if (differences.length > 0)
      throw new SettingsError(
        `Quelle und Ziel stimmen nicht überein:\n${differences.join('\n')}\nBenutzen Sie das Ziel nicht. Die Quelle ist unverändert.`,
      )
    process.stdout.write(`Geschrieben und verglichen: ${countRows(rows)}, alle gleich.\n`)
  }
})
