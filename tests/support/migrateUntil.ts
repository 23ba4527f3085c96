import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

import { migrateOnCopy } from '../../src/database/migrateOnCopy'
import { rebuildingMigrations } from './rebuildingMigrations'

/** A migration that is killed: `migrateUntil.ts <file> statement <n>` or `migrateUntil.ts <file> step <name>`. */
const [file = '', kind, point = ''] = process.argv.slice(2)
const die = () => process.kill(process.pid, 'SIGKILL')
let statements = 0

await migrateOnCopy({
  path: file,
  migrations: rebuildingMigrations,
  connect: (client) => {
    const counted = new Proxy(client, {
      get: (target, name) => {
        if (name === 'execute' && kind === 'statement' && ++statements > Number(point)) die()
        const value = Reflect.get(target, name) as unknown
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    })
    return Promise.resolve({ db: drizzle(counted) } as never)
  },
  say: (step) => {
    if (kind === 'step' && step === point) die()
  },
})
process.stdout.write(`${statements} statements\n`)
