import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'

import type { Role } from '../../../src/cms/access/matrix'
import { factorOf, removeFactors } from '../../../src/cms/secondFactor/factors'
import type { SetUpOffer } from '../../../src/shared/secondFactor'
import { FrontDoor } from '../support/frontDoor'
import type { Got } from '../support/frontDoor'

jest.setTimeout(120_000)

let door: FrontDoor
let people = 0

beforeAll(async () => {
  door = await FrontDoor.start()
}, 120_000)
afterEach(() => {
  delete process.env.REQUIRE_TOTP
})
afterAll(() => door.stop())

/** The code that an app shows, `later` half minutes from now: a test does not wait for the next one. */
const codeOf = (secret: string, later = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + later * 30_000,
  })

/** An account of its own for each case: failed log-ins of one do not lock another out. */
async function hire(role: Role = 'editor') {
  people += 1
  const email = `person-${people}@example.org`
  const { id } = await door.payload.create({
    collection: 'users',
    data: { name: 'Probe', email, password: FrontDoor.PASSWORD, role },
  })
  const logIn = (more: object = {}) =>
    door.ask('/api/users/login', {
      method: 'POST',
      body: { email, password: FrontDoor.PASSWORD, ...more },
    })
  return { id, email, logIn }
}
type Person = Awaited<ReturnType<typeof hire>>

const cookieOf = (answer: Got): string => answer.headers.getSetCookie()[0]?.split(';', 1)[0] ?? ''

const act = (cookie: string, name: string, body: object = {}) =>
  door.ask(`/api/users/second-factor/${name}`, {
    method: 'POST',
    headers: { Cookie: cookie },
    body,
  })

/** Sets the second step up as on the page of the admin, with a code of before, so that the present one is still good. */
async function enrol(person: Person): Promise<SetUpOffer & { cookie: string }> {
  const cookie = cookieOf(await person.logIn())
  const offer = (await act(cookie, 'offer')).json as unknown as SetUpOffer
  const { ticket, secret } = offer
  const done = await act(cookie, 'confirm', { ticket, code: codeOf(secret, -1) })
  expect([done.status, done.json]).toEqual([200, expect.objectContaining({ isSetUp: true })])
  return { ...offer, cookie }
}

/** Subjects of what was sent; the warning is written after the answer was given. */
async function mailsTo(email: string): Promise<string[]> {
  for (let at = 0; at < 50; at += 1) {
    const { docs } = await door.payload.find({
      collection: 'mails',
      where: { to: { equals: email } },
    })
    if (docs.length > 0) return docs.map(({ subject }) => subject)
    await new Promise((done) => setTimeout(done, 100))
  }
  return []
}

const nextIn = ({ json }: Got) =>
  (json as { errors?: { data?: { next: string; offer?: SetUpOffer } }[] }).errors?.[0]?.data

describe('a second step that was set up', () => {
  it('E2 is asked for after the right password, and gives no session before', async () => {
    const person = await hire()
    const { secret } = await enrol(person)
    const first = await person.logIn()
    expect([first.status, nextIn(first), first.headers.getSetCookie()]).toEqual([
      428,
      { next: 'code' },
      [],
    ])
    expect(first.text).not.toContain('token')
    const second = await person.logIn({ code: codeOf(secret) })
    expect(second.status).toBe(200)
    const me = await door.ask('/api/users/me', { headers: { Cookie: cookieOf(second) } })
    expect(me.json).toMatchObject({ user: { email: person.email } })
  })

  it('E2 is not asked for with a wrong password: nobody learns who has one', async () => {
    const person = await hire()
    await enrol(person)
    const wrong = await person.logIn({ password: 'nicht das richtige' })
    const other = await (await hire()).logIn({ password: 'nicht das richtige' })
    expect([wrong.status, wrong.text]).toEqual([other.status, other.text])
  })

  it('E2 takes no code twice, and none from before the last one', async () => {
    const person = await hire()
    const { secret } = await enrol(person)
    const codes = [codeOf(secret), codeOf(secret), codeOf(secret, -1), codeOf(secret, 1)]
    const statuses = []
    for (const code of codes) statuses.push((await person.logIn({ code })).status)
    expect(statuses).toEqual([200, 401, 401, 200])
  })

  it('E2 takes one code once, also from two who send it in the same moment', async () => {
    const person = await hire()
    const code = codeOf((await enrol(person)).secret)
    const statuses = (await Promise.all([1, 2, 3].map(() => person.logIn({ code })))).map(
      ({ status }) => status,
    )
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
  })

  it('E2 D6 takes no code at all after five wrong ones, and sends a warning by mail', async () => {
    const person = await hire()
    const { secret } = await enrol(person)
    const good = codeOf(secret)
    const statuses = []
    for (const code of ['000000', '0', 'x'.repeat(300), '{"$gt":""}', '111111', good])
      statuses.push((await person.logIn({ code })).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
    expect(await mailsTo(person.email)).toEqual(['Jemand kennt vielleicht Ihr Passwort'])
  })

  it.each([[{ $gt: '' }], [[]], [0], [null], ['']])('B4 E2 takes %j for no code', async (code) => {
    const person = await hire()
    await enrol(person)
    expect((await person.logIn({ code })).status).toBe(428)
  })

  it('E2 is opened by each recovery code once, however it was copied', async () => {
    const person = await hire()
    const [first = '', second = ''] = (await enrol(person)).recoveryCodes
    const typed = [first, first, ` ${second.toUpperCase().replace('-', ' ')}`]
    const statuses = []
    for (const code of typed) statuses.push((await person.logIn({ code })).status)
    expect(statuses).toEqual([200, 401, 200])
    expect((await factorOf(door.payload, person.id))?.recoveryHashes?.split('\n')).toHaveLength(8)
  })

  it('E2 is not gone round by a new password: the link gives no session, the log-in asks for the code', async () => {
    const person = await hire()
    const { secret, cookie } = await enrol(person)
    const token = await door.payload.forgotPassword({
      collection: 'users',
      data: { email: person.email },
      disableEmail: true,
    })
    const password = 'ein ganz anderer langer Satz'
    const reset = () =>
      door.ask('/api/users/reset-password', { method: 'POST', body: { token, password } })
    const answer = await reset()
    expect([answer.status, answer.headers.getSetCookie(), Object.keys(answer.json)]).toEqual([
      200,
      [],
      ['message'],
    ])
    const { docs } = await door.payload.find({
      collection: 'users',
      where: { id: { equals: person.id } },
      showHiddenFields: true,
    })
    expect(docs[0]?.sessions ?? []).toEqual([])
    expect((await act(cookie, 'offer')).status).toBe(404)
    expect((await reset()).status).toBe(403)
    expect((await person.logIn({ password })).status).toBe(428)
    expect((await person.logIn({ password, code: codeOf(secret) })).status).toBe(200)
  })

  it('E2 is not gone round by the Local API either', async () => {
    const { email, id } = await hire()
    await enrol({
      email,
      id,
      logIn: () =>
        door.ask('/api/users/login', {
          method: 'POST',
          body: { email, password: FrontDoor.PASSWORD },
        }),
    })
    const data = { email, password: FrontDoor.PASSWORD }
    await expect(door.payload.login({ collection: 'users', data })).rejects.toMatchObject({
      status: 428,
    })
  })

  it('H3 is stored so that a copy of the database does not tell it', async () => {
    const person = await hire()
    const { recoveryCodes, secret } = await enrol(person)
    const stored = JSON.stringify(await factorOf(door.payload, person.id))
    for (const word of [
      secret,
      ...recoveryCodes,
      ...recoveryCodes.map((one) => one.replace('-', '')),
    ])
      expect(stored).not.toContain(word)
    expect(door.logged.join('')).not.toContain(secret)
  })

  it('H4 goes with its account', async () => {
    const person = await hire()
    await enrol(person)
    await door.payload.delete({ collection: 'users', id: person.id, overrideAccess: true })
    expect(await factorOf(door.payload, person.id)).toBeUndefined()
  })
})

describe('setting the second step up', () => {
  it('A5 needs a ticket of one’s own and its right code', async () => {
    const [one, other] = [await hire(), await hire()]
    const cookies = [cookieOf(await one.logIn()), cookieOf(await other.logIn())] as const
    const offer = (await act(cookies[0], 'offer')).json as unknown as SetUpOffer
    const { secret, ticket } = offer
    const code = codeOf(secret)
    expect((await act(cookies[1], 'confirm', { ticket, code })).status).toBe(400)
    expect((await act(cookies[0], 'confirm', { ticket, code: '000000' })).status).toBe(400)
    expect((await act(cookies[0], 'confirm', { ticket: `${ticket}x`, code })).status).toBe(400)
    for (const { id } of [one, other]) expect(await factorOf(door.payload, id)).toBeUndefined()
    expect((await act(cookies[0], 'confirm', { ticket, code })).status).toBe(200)
    // Used up: who steals an open browser cannot put another app in its place.
    expect((await act(cookies[0], 'offer')).status).toBe(400)
    expect((await act(cookies[0], 'confirm', { ticket, code: codeOf(secret, 1) })).status).toBe(400)
  })

  it('A5 is taken away only with a code', async () => {
    const person = await hire()
    const { cookie, secret } = await enrol(person)
    expect((await act(cookie, 'remove', { code: '000000' })).status).toBe(400)
    expect(await factorOf(door.payload, person.id)).toBeDefined()
    expect((await act(cookie, 'remove', { code: codeOf(secret) })).status).toBe(200)
    expect((await person.logIn()).status).toBe(200)
  })

  it('A1 E2 is reset by the administration, not by oneself, and ends the sessions', async () => {
    const person = await hire()
    const { cookie } = await enrol(person)
    const path = `/api/users/${person.id}/second-factor/reset`
    for (const role of ['editor', 'board', 'anonymous'] as const)
      expect((await door.askAs(role, path, { method: 'POST', body: {} })).status).not.toBe(200)
    expect(await factorOf(door.payload, person.id)).toBeDefined()
    expect((await door.askAs('admin', path, { method: 'POST', body: {} })).json).toEqual({
      removed: 1,
    })
    expect((await act(cookie, 'offer')).status).toBe(404)
    expect((await person.logIn()).status).toBe(200)
    const own = `/api/users/${door.ids.admin}/second-factor/reset`
    expect((await door.askAs('admin', own, { method: 'POST', body: {} })).status).toBe(400)
  })

  it('A1 is not there for members of the board', async () => {
    process.env.REQUIRE_TOTP = '1'
    const member = await hire('board')
    const answer = await member.logIn()
    expect(answer.status).toBe(200)
    for (const name of ['offer', 'confirm', 'remove'])
      expect((await act(cookieOf(answer), name)).status).toBe(403)
  })
})

describe('with REQUIRE_TOTP', () => {
  it.each(['admin', 'editor'] as const)(
    'E2 somebody of the role %s gets no session before the second step is set up, and sets it up while logging in',
    async (role) => {
      process.env.REQUIRE_TOTP = '1'
      const person = await hire(role)
      const first = await person.logIn()
      const { next, offer } = nextIn(first) ?? {}
      expect([first.status, next, first.headers.getSetCookie()]).toEqual([428, 'setUp', []])
      const { secret = '', ticket = '' } = offer ?? {}
      expect((await person.logIn({ ticket, code: '000000' })).status).toBe(401)
      expect((await person.logIn({ code: codeOf(secret) })).status).toBe(428)
      expect(await factorOf(door.payload, person.id)).toBeUndefined()
      const done = await person.logIn({ ticket, code: codeOf(secret) })
      expect(done.status).toBe(200)
      expect(await factorOf(door.payload, person.id)).toBeDefined()
      expect(nextIn(await person.logIn())).toEqual({ next: 'code' })
    },
  )

  it('E2 one account’s ticket sets up no other', async () => {
    process.env.REQUIRE_TOTP = '1'
    const [one, other] = [await hire(), await hire()]
    const { secret = '', ticket = '' } = nextIn(await one.logIn())?.offer ?? {}
    const answer = await other.logIn({ ticket, code: codeOf(secret) })
    expect([answer.status, nextIn(answer)?.next]).toEqual([428, 'setUp'])
    expect(await factorOf(door.payload, other.id)).toBeUndefined()
  })

  it('E2 a session from before cannot be made longer', async () => {
    const person = await hire()
    const cookie = cookieOf(await person.logIn())
    const refresh = () =>
      door.ask('/api/users/refresh-token', { method: 'POST', headers: { Cookie: cookie } })
    expect((await refresh()).status).toBe(200)
    process.env.REQUIRE_TOTP = '1'
    expect((await refresh()).status).toBe(403)
  })

  it('F4 all that was set up can be taken away at once, as after a new secret of the server', async () => {
    const person = await hire()
    await enrol(person)
    expect(await removeFactors(door.payload)).toBeGreaterThan(0)
    expect((await person.logIn()).status).toBe(200)
  })
})
