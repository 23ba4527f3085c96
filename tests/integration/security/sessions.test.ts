import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { FrontDoor } from '../support/frontDoor'

// Hashing of passwords and a few hundred requests take their time on a small machine.
jest.setTimeout(120_000)

let door: FrontDoor

beforeAll(async () => {
  door = await FrontDoor.start()
}, 120_000)
afterAll(() => door.stop())

describe('sessions', () => {
  const isIn = async (cookie: string) =>
    (await door.ask('/api/pages?limit=1', { headers: { Cookie: cookie } })).status === 200
  const account = async (email: string, role: 'editor' | 'admin' = 'editor') =>
    door.payload.create({
      collection: 'users',
      data: { name: 'Sitzung', email, role, password: FrontDoor.PASSWORD },
    })

  it.each<[string, (id: string, cookie: string) => Promise<unknown>]>([
    [
      'logging out',
      (_id, Cookie) => door.ask('/api/users/logout', { method: 'POST', headers: { Cookie } }),
    ],
    [
      'a new password by the administration',
      (id) =>
        door.askAs('admin', `/api/users/${id}`, {
          method: 'PATCH',
          body: { password: 'ein ganz anderer Satz' },
        }),
    ],
    [
      'another role',
      (id) => door.askAs('admin', `/api/users/${id}`, { method: 'PATCH', body: { role: 'board' } }),
    ],
    ['deleting the account', (id) => door.askAs('admin', `/api/users/${id}`, { method: 'DELETE' })],
  ])('E2 end with %s', async (name, act) => {
    const mail = `e2-${name.replace(/\W/g, '')}@example.org`
    const { id } = await account(mail)
    const [first, second] = [await door.logIn(mail), await door.logIn(mail)]
    expect([await isIn(first), await isIn(second)]).toEqual([true, true])
    await act(id, first)
    expect(await isIn(first)).toBe(false)
    expect(await isIn(second)).toBe(name === 'logging out')
  })

  it('E2 have the role of the database, not the one of the day of the log-in', async () => {
    const { id } = await account('e2-rolle@example.org', 'admin')
    const Cookie = await door.logIn('e2-rolle@example.org')
    expect(
      (await door.ask('/api/users', { headers: { Cookie } })).json.docs?.length,
    ).toBeGreaterThan(1)
    // Around all hooks, as a restored backup would do it.
    await door.payload.db.updateOne({ collection: 'users', id, data: { role: 'board' } })
    expect((await door.ask('/api/mails', { headers: { Cookie } })).status).toBe(403)
  })

  it('E2 of another server’s secret, without a signature or too old are none', async () => {
    const cookie = await door.logIn(FrontDoor.mailOf('admin'))
    const [, token = ''] = cookie.split('=')
    const [head = '', body = '', signature = ''] = token.split('.')
    const changed = {
      ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as object),
      id: door.ids.board,
    }
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')
    const packed = Buffer.from(JSON.stringify(changed)).toString('base64url')
    for (const forged of [
      `${head}.${packed}.${signature}`,
      `${none}.${body}.`,
      `${head}.${body}.`,
      `${head}.${body}.${'a'.repeat(43)}`,
    ])
      expect(await isIn(`payload-token=${forged}`)).toBe(false)
  })
})
