import { passwordOf } from '../../support/editorApi'
import type { SiteProcess } from './siteProcess'

interface Sent {
  method: string
  path: string
  headers: Record<string, string>
  data?: object
}

/** A request over REST. @throws Refused with what the server said */
export async function send(site: SiteProcess, { data, headers, method, path }: Sent) {
  const response = await fetch(site.origin + path, {
    method,
    headers: { ...headers, ...(data && { 'Content-Type': 'application/json' }) },
    ...(data && { body: JSON.stringify(data) }),
  })
  const body = await response.text()
  if (!response.ok) throw new Refused(`${method} ${path}: ${response.status} ${body.slice(0, 300)}`)
  return JSON.parse(body) as { docs?: { id: string }[]; errors?: object[] }
}

/** Logs in as the admin's form does; answers the headers of all further requests. */
export async function logIn(
  site: SiteProcess,
  email: string,
  logins: string,
): Promise<Record<string, string>> {
  const login = await fetch(`${site.origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: passwordOf(email, logins) }),
  })
  const { token } = (await login.json()) as { token?: string }
  if (!token) throw new Error(`Log-in failed: ${login.status}`)
  return { Authorization: `JWT ${token}`, Cookie: `payload-token=${token}` }
}

/** The server said no: nothing was promised. */
export class Refused extends Error {}
