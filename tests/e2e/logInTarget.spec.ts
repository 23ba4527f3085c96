import { expect, test } from '@playwright/test'

import { EDITOR, passwordOf } from '../support/editorApi'
import { TEST_PORT } from '../support/startSite'

const origin = `http://localhost:${TEST_PORT}`

/** Other sites and scripts, as people hide them. */
const TARGETS = [
  'https://evil.example/',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/%5Cevil.example',
  '/\t/evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '/admin//evil.example/../..//evil.example',
  ' //evil.example',
  'evil.example',
  '@evil.example',
]

/** Where a browser ends that is sent there from our log-in. */
const hostOf = (location: string): string => new URL(location, `${origin}/admin/login`).host

test('E3 whoever is logged in already is sent on to no other site', async () => {
  const login = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ email: EDITOR, password: passwordOf(EDITOR) }),
  })
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
  // As a browser asks; a cookie alone counts for nothing.
  const headers = { Cookie: cookie, Origin: origin }
  for (const target of TARGETS) {
    const address = `${origin}/admin/login?redirect=${encodeURIComponent(target)}`
    const answer = await fetch(address, { redirect: 'manual', headers })
    // Next sends people on by a header, or in the page where it has begun to answer.
    const text = await answer.text()
    const inPage = /NEXT_REDIRECT;\w+;([^;]+);/.exec(text)?.[1]
    const location = answer.headers.get('location') ?? inPage ?? 'no redirect at all'
    expect([target, hostOf(location)]).toEqual([target, new URL(origin).host])
    expect(location).toMatch(/^\/admin/)
    expect(location).not.toMatch(/^(javascript|data):/i)
  }
})

test('E3 whoever logs in stays on this site, and comes to the page that was asked for', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      foreign.push(request.url())
  })
  for (const [target, end] of [
    ['//evil.example', /\/admin\/?$/],
    ['/admin/collections/news', /\/admin\/collections\/news/],
  ] as const) {
    await page.context().clearCookies()
    await page.goto(`/admin/login?redirect=${encodeURIComponent(target)}`)
    await page.getByLabel('E-Mail-Adresse').fill(EDITOR)
    await page.getByLabel('Passwort').fill(passwordOf(EDITOR))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(end, { timeout: 30_000 })
    await expect(page.getByRole('navigation').first()).toBeAttached()
  }
  expect(foreign).toEqual([])
})
