import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { TEST_DATA, TEST_PORT } from './startSite'

export const EDITOR = 'editor@example.org'

/** The password of a demo account, from the file that the demo filling wrote. */
export function passwordOf(mail: string, folder = TEST_DATA): string {
  const line = readFileSync(join(folder, 'demo-anmeldungen.txt'), 'utf8')
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
export async function editorApi(
  origin = `http://localhost:${TEST_PORT}`,
  folder: string = TEST_DATA,
) {
  const login = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: EDITOR, password: passwordOf(EDITOR, folder) }),
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
  return {
    get: (path: string) => send('GET', path),
    post: (path: string, data: object) => send('POST', path, data),
    patch: (path: string, data: object) => send('PATCH', path, data),
  }
}
