import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { hideCanaries } from '../support/canaries'
import { FrontDoor } from '../support/frontDoor'

// Hashing of passwords and a few hundred requests take their time on a small machine.
jest.setTimeout(120_000)

let door: FrontDoor

beforeAll(async () => {
  door = await FrontDoor.start()
  await hideCanaries(door)
}, 120_000)
afterAll(() => door.stop())

const accountOf = (role: 'editor' | 'board' | 'admin') =>
  door.payload.findByID({ collection: 'users', id: door.ids[role], showHiddenFields: true })

describe('fields that nobody may fill in', () => {
  const GREEDY = {
    role: 'admin',
    email: 'neu@example.org',
    hash: 'a'.repeat(64),
    salt: 'b'.repeat(64),
    resetPasswordToken: 'abc',
    resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
    sessions: [{ id: 'x', createdAt: '2026-01-01', expiresAt: '2099-01-01' }],
    loginAttempts: -1000,
    lockUntil: '2099-01-01T00:00:00.000Z',
    id: '00000000-0000-4000-8000-00000000000a',
  }

  it.each(['editor', 'board'] as const)(
    'A5 stay as they are when a %s sends them',
    async (role) => {
      await door.askAs(role, '/api/users/me')
      const before = await accountOf(role)
      const own = `/api/users/${door.ids[role]}`
      await door.askAs(role, own, { method: 'PATCH', body: GREEDY })
      await door.askAs(role, own, { method: 'PATCH', body: { ...GREEDY, name: 'Neuer Name' } })
      const after = await accountOf(role)
      expect({ ...after, updatedAt: '', name: '' }).toEqual({ ...before, updatedAt: '', name: '' })
      const other = `/api/users/${door.ids.admin}`
      const answer = await door.askAs(role, other, { method: 'PATCH', body: { name: 'X' } })
      expect(answer.status).toBeGreaterThanOrEqual(403)
    },
  )

  it.each(['editor', 'board', 'anonymous'] as const)(
    'A5 no %s makes an account',
    async (visitor) => {
      const body = {
        name: 'X',
        email: 'x@example.org',
        password: FrontDoor.PASSWORD,
        role: 'admin',
      }
      const answer = await door.askAs(visitor, '/api/users', { method: 'POST', body })
      expect([403, 404]).toContain(answer.status)
      expect((await door.payload.count({ collection: 'users' })).totalDocs).toBe(3)
    },
  )

  it('A5 of a report come from the form only', async () => {
    const form = new URLSearchParams({
      was: 'Die Rampe ist zu steil.',
      weg: 'none',
      status: 'done',
      state: 'done',
      id: '1',
      key: 'mein-schluessel',
      dueOn: '2099-01-01',
    })
    const sent = await door.ask('/barriere-melden', {
      method: 'POST',
      body: form.toString(),
      headers: { ...FrontDoor.FORM, Origin: `http://127.0.0.1:${door.port}` },
    })
    expect(sent.status).toBe(303)
    expect(sent.headers.get('location')).not.toContain('mein-schluessel')
    const { docs } = await door.payload.find({
      collection: 'barrier-reports',
      showHiddenFields: true,
    })
    expect(docs).toHaveLength(1)
    expect(JSON.stringify(docs)).not.toMatch(/mein-schluessel|2099|"done"/)
  })
})

describe('guessing hidden fields', () => {
  it.each([
    ['board', '/api/users?where[hash][like]='],
    ['editor', '/api/users?where[hash][like]='],
    ['editor', '/api/users?where[salt][exists]=true&x='],
    ['editor', '/api/users?where[resetPasswordToken][like]='],
    ['editor', '/api/payload-locked-documents?where[user.hash][like]='],
    ['editor', '/api/payload-locked-documents?where[user.email][like]='],
    ['editor', '/api/users?sort=hash&x='],
    ['board', '/api/reviewers?where[mail][like]='],
    ['board', '/api/reviews?where[reviewer.mail][like]='],
    ['editor', '/api/reviews?where[reviewer.calendarKey][like]='],
    ['editor', '/api/room-keys?where[hash][like]='],
    ['board', '/api/mails?sort=to&x='],
  ] as const)('A6 %s at %s learns nothing', async (role, path) => {
    const [right, wrong] = [
      await door.askAs(role, `${path}a`),
      await door.askAs(role, `${path}q!q`),
    ]
    expect([400, 403]).toContain(right.status)
    expect([wrong.status, wrong.text.length]).toEqual([right.status, right.text.length])
  })
})
