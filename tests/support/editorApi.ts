import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { TEST_DATA, TEST_PORT } from './startSite'

const origin = `http://localhost:${TEST_PORT}`

export const EDITOR = 'editor@example.org'

/** The password of a demo account, from the file that the demo filling wrote. */
export function passwordOf(mail: string): string {
  const line = readFileSync(join(TEST_DATA, 'demo-anmeldungen.txt'), 'utf8')
    .split('\n')
    .find((candidate) => candidate.includes(mail))
  return line?.trim().split(/\s+/).at(-1) ?? ''
}

interface Answer {
  doc: { id: string }
  link?: string
  docs: { id: string }[]
}

/** The REST interface as the demo editor uses it; throws with the answer's text on every error. */
export async function editorApi() {
  const login = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: EDITOR, password: passwordOf(EDITOR) }),
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
