import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import config from '@payload-config'
import { getPayload } from 'payload'
import type { Payload } from 'payload'

import { takeAllCores } from '../cms/uploads/gentleSharp'
import { readEnv } from '../config/env'
import { lockDatabase } from '../database/lockDatabase'
import { checkFolders, checkNode } from '../start/checks'
import { runOrExplain } from '../start/runOrExplain'
import { loadDemo } from './loadDemo'

const ROLES = [
  { role: 'admin', label: 'Verwaltung' },
  { role: 'editor', label: 'Redaktion' },
  { role: 'board', label: 'Beirat' },
] as const

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Fills an empty database with the demo content and makes three log-ins; a filled one is left as it is. */
await runOrExplain(async () => {
  checkNode()
  const env = readEnv()
  await checkFolders(env)
  const lock = lockDatabase(env, 'Füllen der Demonstration')
  const logins = join(env.dataDir, 'demo-anmeldungen.txt')
  takeAllCores()
  const payload = await getPayload({ config })
  payload.logger.level = 'warn'
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) say('Es sind schon Daten da. Sie bleiben, wie sie sind.')
  else {
    await loadDemo(payload, { directory: 'src/demo', say })
    writeFileSync(logins, await createLogins(payload), { mode: 0o600 })
  }
  if (existsSync(logins))
    say(`\nAnmeldungen für die Demonstration (auch in ${logins}):\n${readFileSync(logins, 'utf8')}`)
  await payload.destroy()
  lock?.release()
  process.exit(0)
})

async function createLogins(payload: Payload): Promise<string> {
  const lines: string[] = []
  for (const { role, label } of ROLES) {
    const email = `${role}@example.org`
    const password = randomBytes(12).toString('base64url')
    await payload.create({
      collection: 'users',
      data: { name: `Demo ${label}`, email, password, role },
      overrideAccess: true,
    })
    lines.push(`  ${label.padEnd(11)} ${email.padEnd(20)} ${password}`)
  }
  return `${lines.join('\n')}\n`
}
