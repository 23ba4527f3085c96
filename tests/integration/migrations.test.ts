import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

import { openClient } from '../../src/database/copyDatabase'
import { integrityProblems, rowCounts } from '../../src/database/inspect'
import { migrateOnCopy } from '../../src/database/migrateOnCopy'
import {
  danglingMigration,
  firstMigration,
  losingMigration,
  rebuildingMigrations,
} from '../support/rebuildingMigrations'

class Killed extends Error {}
const OLD = { payload_migrations: 1, texts: 2, lines: 3 }

let folder: string
const file = () => join(folder, 'kreis.sqlite')

type Migrations = Parameters<typeof migrateOnCopy>[0]['migrations']

/** Runs migrations; ends in the middle of them where `stopAt` says so. Answers the number of statements. */
async function migrate(migrations: Migrations, stopAt = Infinity): Promise<number> {
  let statements = 0
  await migrateOnCopy({
    path: file(),
    migrations,
    connect: (client) => {
      const counted = new Proxy(client, {
        get: (target, name) => {
          if (name === 'execute' && ++statements > stopAt) throw new Killed()
          const value = Reflect.get(target, name) as unknown
          return typeof value === 'function' ? (value.bind(target) as unknown) : value
        },
      })
      return Promise.resolve({ db: drizzle(counted) } as never)
    },
    say: () => undefined,
  })
  return statements
}

async function state() {
  const client = openClient(file())
  const counts = Object.fromEntries(await rowCounts(client))
  const problems = await integrityProblems(client)
  const { rows } = await client.execute("SELECT name FROM pragma_table_info('texts') ORDER BY name")
  client.close()
  return { counts, problems, columns: rows.map(({ name }) => name) }
}

const before = { counts: OLD, problems: [], columns: ['id', 'title'] }
const after = {
  counts: { ...OLD, payload_migrations: 3 },
  problems: [],
  columns: ['id', 'teaser', 'title'],
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kreis-inklusiv-migrate-'))
  await migrate([firstMigration])
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('migrations on a copy', () => {
  it('F6: rebuild a table without losing the rows of its child tables, and keep the file as it was', async () => {
    expect(await state()).toEqual(before)
    await migrate(rebuildingMigrations)
    expect(await state()).toEqual(after)
    expect(readdirSync(folder).sort()).toEqual(['kreis.sqlite', 'kreis.sqlite.vor-3_add'])
  })

  it('F6: leave the file as it is when they end at any of their statements, and run through afterwards', async () => {
    let reached = 0
    for (let statement = 0; ; statement += 1) {
      const ended = await migrate(rebuildingMigrations, statement).then(
        () => true,
        (error: unknown) => {
          if (!isKilled(error)) throw error
          return false
        },
      )
      reached = statement
      if (ended) break
      expect(await state()).toEqual(before)
    }
    expect(reached).toBe(8)
    expect(await state()).toEqual(after)
  }, 60_000)

  it.each([
    ['copy', before],
    ['2_rebuild', before],
    ['compare', before],
    ['close', before],
    ['keep', before],
    ['swap', before],
    ['done', after],
  ])(
    'F6: killed with SIGKILL at the step "%s" there is one whole file, and the next start brings it up to date',
    async (step, expected) => {
      await killedAt('step', step)
      expect(await state()).toEqual(expected)
      await migrate(rebuildingMigrations)
      expect(await state()).toEqual(after)
      expect(existsSync(`${file()}.neu`)).toBe(false)
    },
    60_000,
  )

  it.each([2, 4, 7])(
    'F6: killed with SIGKILL at statement %i, the file is as it was',
    async (statement) => {
      await killedAt('statement', String(statement))
      expect(await state()).toEqual(before)
    },
    60_000,
  )

  it.each([
    ['loses rows of a child table', losingMigration, /lines hätte 0 statt 3 Zeilen/],
    ['leaves rows that refer to nothing', danglingMigration, /lines verweist auf nichts/],
  ])('F6: refuse what %s', async (_name, migration, sentence) => {
    await expect(migrate([firstMigration, migration])).rejects.toThrow(sentence)
    expect(await state()).toEqual(before)
  })
})

describe('an old program', () => {
  it('F6: does not begin on the database of a newer one, says what to do, and changes nothing', async () => {
    await migrate(rebuildingMigrations)
    const files = readdirSync(folder).sort()
    await expect(migrate([firstMigration])).rejects.toThrow(
      /neueren Programm.*3_add.*kreis\.sqlite\.vor-3_add/,
    )
    rmSync(`${file()}.vor-3_add`)
    await expect(migrate([firstMigration])).rejects.toThrow(/aus einer Sicherung/)
    expect(await state()).toEqual(after)
    expect(readdirSync(folder).sort()).toEqual(files.filter((name) => !name.includes('.vor-')))
  })
})

/** drizzle wraps what its client throws. */
function isKilled(error: unknown): boolean {
  return error instanceof Killed || (error instanceof Error && error.cause instanceof Killed)
}

async function killedAt(kind: string, point: string): Promise<void> {
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    'tests/support/migrateUntil.ts',
    file(),
    kind,
    point,
  ])
  const [, signal] = (await once(child, 'close')) as [number | null, string | null]
  expect(signal).toBe('SIGKILL')
}
