import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { FrontDoor } from '../support/frontDoor'

const HOUR = 3_600_000

// Hashing of passwords and a few hundred requests take their time on a small machine.
jest.setTimeout(120_000)

let door: FrontDoor

beforeAll(async () => {
  door = await FrontDoor.start()
}, 120_000)
afterAll(() => door.stop())

const addAccount = (email: string) =>
  door.payload.create({
    collection: 'users',
    data: { name: 'Probe', email, role: 'editor', password: FrontDoor.PASSWORD },
  })

describe('log-in and "password forgotten"', () => {
  const WRONG = { password: 'nicht das richtige' }
  const logIn = (email: string, password = WRONG.password) =>
    door.ask('/api/users/login', { method: 'POST', body: { email, password } })
  const forgot = (email: string) =>
    door.ask('/api/users/forgot-password', { method: 'POST', body: { email } })
  const middle = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

  it('A8 answer an unknown address, a wrong password and a locked account alike, in about the same time', async () => {
    await addAccount('a8-bekannt@example.org')
    await addAccount('a8-gesperrt@example.org')
    const lockUntil = new Date(Date.now() + HOUR).toISOString()
    await door.payload.update({
      collection: 'users',
      data: { lockUntil },
      where: { email: { equals: 'a8-gesperrt@example.org' } },
    })
    const times: Record<string, number[]> = { bekannt: [], unbekannt: [], gesperrt: [] }
    const answers = new Set<string>()
    // In turns, so that other load on the machine meets all three.
    for (let round = 0; round < 4; round += 1)
      for (const [name, own] of Object.entries(times)) {
        const started = performance.now()
        const { status, text } = await logIn(`a8-${name}@example.org`)
        own.push(performance.now() - started)
        answers.add(`${status} ${text}`)
      }
    expect([...answers]).toEqual([expect.stringMatching(/^401 .*stimmt nicht/)])
    const [known = 0, unknown = 0, locked = 0] = Object.values(times).map(middle)
    for (const other of [unknown, locked]) {
      expect(other).toBeGreaterThan(known * 0.6)
      expect(other).toBeLessThan(known * 1.6)
    }
  })

  it('A8 send a mail to a known address, and answer an unknown one alike', async () => {
    await addAccount('a8-vergessen@example.org')
    const answers: string[] = []
    for (const email of ['a8-vergessen@example.org', 'niemand@example.org']) {
      const started = performance.now()
      const { status, text } = await forgot(email)
      expect(performance.now() - started).toBeGreaterThan(450)
      answers.push(`${status} ${text}`)
    }
    expect(answers[0]).toBe(answers[1])
    const account = async () =>
      door.payload.find({
        collection: 'users',
        showHiddenFields: true,
        where: { email: { equals: 'a8-vergessen@example.org' } },
      })
    expect((await account()).docs[0]?.resetPasswordToken).toMatch(/^[0-9a-f]{40}$/)
  })

  it('A8 take no weak password when it is set anew', async () => {
    const { docs } = await door.payload.find({
      collection: 'users',
      showHiddenFields: true,
      where: { email: { equals: 'a8-vergessen@example.org' } },
    })
    const token = docs[0]?.resetPasswordToken
    for (const password of ['abc', 'passwort1234', 'a'.repeat(129)]) {
      const body = { token, password }
      const answer = await door.ask('/api/users/reset-password', { method: 'POST', body })
      expect([password, answer.status]).toEqual([password, 400])
    }
    for (const path of [`/api/users/${door.ids.admin}`, '/api/users'])
      expect(
        (
          await door.askAs('admin', path, {
            method: path.endsWith('users') ? 'POST' : 'PATCH',
            body: { password: 'abc', name: 'X', email: 'x@example.org', role: 'board' },
          })
        ).status,
      ).toBe(400)
  })

  it('D6 are refused after ten tries for one account, known or not, and after thirty from one address', async () => {
    const attempts = async (email: string) => {
      const statuses = []
      for (let at = 0; at < 11; at += 1) {
        // Around the limit of the address, which is tried below.
        const data = { email, ...WRONG }
        const status = await door.payload.login({ collection: 'users', data }).then(
          () => 200,
          (error: unknown) => (error as { status: number }).status,
        )
        statuses.push(status)
      }
      return statuses
    }
    await addAccount('d6@example.org')
    for (const email of ['d6@example.org', 'd6-niemand@example.org'])
      expect((await attempts(email)).map((status) => status === 429)).toEqual([
        ...Array.from({ length: 10 }, () => false),
        true,
      ])
    let last = 0
    for (let at = 0; at < 31 && last !== 429; at += 1) last = (await logIn('')).status
    expect(last).toBe(429)
  })
})
