import type { InStatement, Transaction } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { GuardedClient } from '../../src/database/guardedClient'
import { headedBody } from '../support/bodyOf'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

let cms: Cms
let payload: Payload
let client: GuardedClient
let page: string

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  client = (payload.db as unknown as { client: GuardedClient }).client
  page = await publishBoth()
}, 60_000)
afterAll(() => cms.stop())

/** What many documents share: a search by it alone reads as many as there are. */
const SHARED = /\((?:latest|_status|version__status|(?:version_)?deleted_at)=\?\)$/
const DOCUMENTS = /^(?:SCAN|SEARCH) _?(?:news|projects|pages|municipalities|easy_texts)(?:_v)? /
const hasManyRows = (step: string): boolean =>
  DOCUMENTS.test(`${step} `) && (step.startsWith('SCAN') || SHARED.test(step))

/** A published page and its published easy text; answers the id of the page. */
async function publishBoth(): Promise<string> {
  const { id } = await payload.create({
    collection: 'pages',
    data: {
      title: 'Der Bus nach Jülich',
      slug: 'bus',
      teaser: 'Worum es geht.',
      role: 'other',
      body: headedBody({ 'Was kostet es?': 'Es kostet 3 Euro.' }),
      _status: 'published',
    },
  })
  await payload.create({
    collection: 'easy-texts',
    data: {
      title: 'Der Bus',
      teaser: 'Es gibt einen Bus.',
      sections: [{ lines: 'Das kostet 3 Euro.', renders: ['was-kostet-es'] }],
      source: { relationTo: 'pages', value: id },
      _status: 'published',
    },
  })
  return id
}

/** What is asked of the database while something is done. */
async function statementsOf(work: () => Promise<unknown>): Promise<InStatement[]> {
  const asked: InStatement[] = []
  const watch = (target: Pick<Transaction, 'execute'>) => {
    const execute = target.execute.bind(target)
    target.execute = (statement: InStatement) => {
      asked.push(statement)
      return execute(statement)
    }
  }
  const { execute, transaction } = client
  watch(client)
  client.transaction = async () => {
    const begun = await transaction.call(client)
    watch(begun)
    return begun
  }
  await work()
  Object.assign(client, { execute, transaction })
  return asked
}

async function planOf(statement: InStatement): Promise<string[]> {
  const { args = [], sql } = typeof statement === 'string' ? { sql: statement } : statement
  const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
  return rows.map(({ detail }) => detail as string)
}

/** Steps of SQLite that take longer the more documents there are, with their statement. */
async function growingSteps(work: () => Promise<unknown>): Promise<string[]> {
  const found: string[] = []
  for (const statement of await statementsOf(work)) {
    const steps = (await planOf(statement)).filter(hasManyRows)
    const sql = typeof statement === 'string' ? statement : statement.sql
    found.push(...steps.map((step) => `${step}: ${sql.slice(-300)}`))
  }
  return found
}

const save = (data: object, draft: boolean) => () =>
  payload.update({ collection: 'pages', id: page, data, draft })

describe('the database reads no more for a save where there are more documents', () => {
  it('when a draft is saved', async () => {
    expect(await growingSteps(save({ teaser: 'Neu.', _status: 'draft' }, true))).toEqual([])
  })

  it('when a new text gets its address from its title', async () => {
    const add = () =>
      payload.create({
        collection: 'pages',
        data: { title: 'Der Bus nach Düren', role: 'other', _status: 'draft' } as never,
        draft: true,
      })
    expect(await growingSteps(add)).toEqual([])
  })

  it('when a text is published', async () => {
    const body = headedBody({ 'Was kostet es?': 'Es kostet 4 Euro.' })
    expect(await growingSteps(save({ body, _status: 'published' }, false))).toEqual([])
  })
})
