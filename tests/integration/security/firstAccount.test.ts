import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { FrontDoor } from '../support/frontDoor'
import type { Visitor } from '../support/frontDoor'

// Hashing of passwords and a few hundred requests take their time on a small machine.
jest.setTimeout(120_000)

let door: FrontDoor

beforeAll(async () => {
  door = await FrontDoor.start()
}, 120_000)
afterAll(() => door.stop())

describe('the first account', () => {
  const ask = (visitor: Visitor = 'anonymous') =>
    door.askAs(visitor, '/api/users/first-register', {
      method: 'POST',
      body: { name: 'X', email: 'erste@example.org', password: FrontDoor.PASSWORD, role: 'admin' },
    })

  it('A7 is made by the command line only, on a used database', async () => {
    for (const visitor of ['anonymous', 'board', 'admin'] as const)
      expect((await ask(visitor)).status).toBe(404)
  })

  // Last, because it takes all accounts away.
  it('A7 is made by the command line only, on an empty database, however many ask at once', async () => {
    await door.payload.delete({ collection: 'users', where: { id: { exists: true } } })
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask()))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 404))
    expect((await door.payload.count({ collection: 'users' })).totalDocs).toBe(0)
  })
})
