import { randomBytes } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { TEST_DATA, TEST_PORT } from './startSite'

const origin = `http://localhost:${TEST_PORT}`

/** What a browser says of a form of the site itself; the CMS takes its cookie from no other. */
export const FROM_OWN_PAGE = { Origin: origin }

export const EDITOR = 'editor@example.org'

export const ADMIN = 'admin@example.org'

/** A file of the demo filling; accounts of the tests are added to it, so that every worker can log them in. */
const LOGINS = join(TEST_DATA, 'demo-anmeldungen.txt')

/** The password of an account. */
export function passwordOf(mail: string, logins = LOGINS): string {
  const line = readFileSync(logins, 'utf8')
    .split('\n')
    .find((candidate) => candidate.includes(mail))
  return line?.trim().split(/\s+/).at(-1) ?? ''
}

interface Answer {
  doc: { id: string }
  link?: string
  docs: { id: string }[]
  fingerprint?: string
}

export type Api = Awaited<ReturnType<typeof editorApi>>

/** Makes accounts of editors, for tests in which several people work. */
export async function hireEditors(people: Readonly<Record<string, string>>): Promise<void> {
  const admin = await editorApi(ADMIN)
  for (const [email, name] of Object.entries(people)) {
    const password = randomBytes(12).toString('base64url')
    await admin.post('/api/users', { email, name, password, role: 'editor' })
    appendFileSync(LOGINS, `  ${name} ${email} ${password}\n`)
  }
}

/** Publishes a draft as two people do: one submits it, the other releases it. */
export async function publishTogether(
  { author, reviewer }: { author: Api; reviewer: Api },
  path: string,
): Promise<void> {
  const take = async (person: Api, step: 'submit' | 'release') => {
    const { fingerprint } = await person.get(`${path}/workflow`)
    await person.post(`${path}/workflow/${step}`, { fingerprint })
  }
  await take(author, 'submit')
  await take(reviewer, 'release')
  await author.patch(path, { _status: 'published' })
}

/** The REST interface as an editor uses it; throws with the answer's text on every error. */
export async function editorApi(mail = EDITOR) {
  const login = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: mail, password: passwordOf(mail) }),
  })
  const { token } = (await login.json()) as { token: string }
  const send = async (method: string, path: string, data?: object): Promise<Answer> => {
    const response = await fetch(origin + path, {
      method,
      // Without the cookie of a log-in the interface does not exist (src/site/http/apiGuard.ts).
      headers: {
        Authorization: `JWT ${token}`,
        Cookie: `payload-token=${token}`,
        'Content-Type': 'application/json',
      },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`)
    return (await response.json()) as Answer
  }
  /** Where an address leads to. */
  const redirectOf = async (path: string): Promise<string> => {
    const headers = { Authorization: `JWT ${token}`, Cookie: `payload-token=${token}` }
    const response = await fetch(origin + path, { headers, redirect: 'manual' })
    return response.headers.get('location') ?? ''
  }
  return {
    redirectOf,
    get: (path: string) => send('GET', path),
    post: (path: string, data: object) => send('POST', path, data),
    patch: (path: string, data: object) => send('PATCH', path, data),
  }
}
