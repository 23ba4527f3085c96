import { passwordOf } from '../../support/editorApi'
import type { SiteProcess } from './siteProcess'

/** Headers with which somebody asks who has logged in. */
export async function logIn(site: SiteProcess, email: string, logins: string) {
  const login = await fetch(`${site.origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: passwordOf(email, logins) }),
  })
  const { token } = (await login.json()) as { token?: string }
  if (!token) throw new Error(`Log-in failed: ${login.status}`)
  return { Authorization: `JWT ${token}`, Cookie: `payload-token=${token}` }
}
