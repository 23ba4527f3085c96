import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'
import type { APIRequestContext } from '@playwright/test'
import sharp from 'sharp'

import { TEST_DATA } from '../support/startSite'

const TITLE = 'Neue Rampe am Kreishaus eingeweiht'
const SLUG = 'neue-rampe-am-kreishaus-eingeweiht'

/** Where a citizen meets a published article and its easy variant. */
const places = [
  { path: '/', text: TITLE },
  { path: '/aktuelles', text: TITLE },
  { path: `/aktuelles/${SLUG}`, text: TITLE },
  { path: '/suche?q=Rampe', text: TITLE },
  { path: '/aktuelles/feed.atom', text: TITLE },
  { path: '/sitemap.xml', text: SLUG },
  { path: `/leichte-sprache/aktuelles/${SLUG}`, text: 'Die Rampe ist fertig' },
  { path: '/leichte-sprache/aktuelles', text: 'Die Rampe ist fertig' },
]

test('an editor writes, adds a picture and an easy text, previews, publishes and withdraws', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000)
  const password = passwordOf('editor@example.org')
  await page.goto('/admin/login')
  await page.getByLabel(/E-Mail/).fill('editor@example.org')
  await page.locator('input[type=password]').fill(password)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await expect(page.getByRole('heading', { name: 'Was als Nächstes zu tun ist' })).toBeVisible({
    timeout: 30_000,
  })

  const cms = await logIn(request, password)
  const id = await createDraft(cms)
  for (const { path, text } of places) expect(await shows(request, path, text), path).toBe(false)

  await page.goto(`/admin/collections/news/${id}`)
  await page.getByRole('button', { name: 'Leichten Text anlegen' }).click()
  await page.waitForURL(/\/easy-texts\/[0-9a-f-]{36}/, { timeout: 30_000 })
  const easyId = /easy-texts\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''

  await page.goto(`/admin/collections/news/${id}`)
  const preview = await page.locator('a[href*="/vorschau/"]').first().getAttribute('href')
  const shown = await request.get(preview ?? '')
  expect(await shown.text()).toContain(TITLE)
  expect(shown.headers()['cache-control']).toContain('no-store')

  await page.getByRole('button', { name: 'Änderungen veröffentlichen' }).click()
  await expect.poll(() => shows(request, `/aktuelles/${SLUG}`, TITLE)).toBe(true)
  await cms.patch(`/api/easy-texts/${easyId}`, {
    title: 'Die Rampe ist fertig',
    teaser: 'Es gibt eine neue Rampe.',
    sections: [{ lines: 'Es gibt eine neue Rampe.\nDie Rampe ist am Kreis-Haus.' }],
    _status: 'published',
  })
  for (const { path, text } of places)
    await expect.poll(() => shows(request, path, text), { message: path }).toBe(true)

  await cms.patch(`/api/news/${id}`, { _status: 'draft' })
  for (const { path, text } of places)
    await expect.poll(() => shows(request, path, text), { message: `${path} gone` }).toBe(false)
})

function passwordOf(mail: string): string {
  const line = readFileSync(join(TEST_DATA, 'demo-anmeldungen.txt'), 'utf8')
    .split('\n')
    .find((candidate) => candidate.includes(mail))
  return line?.trim().split(/\s+/).at(-1) ?? ''
}

/** Whether a page of the public site has a text; `false` where there is no such page. */
async function shows(request: APIRequestContext, path: string, text: string): Promise<boolean> {
  const response = await request.get(path, { headers: { Cookie: '' } })
  const found = (await response.text()).replaceAll('\u00ad', '').replaceAll(/<\/?mark>/g, '')
  return response.ok() && found.includes(text)
}

type Cms = Awaited<ReturnType<typeof logIn>>

async function logIn(request: APIRequestContext, password: string) {
  const login = await request.post('/api/users/login', {
    data: { email: 'editor@example.org', password },
  })
  const { token } = (await login.json()) as { token: string }
  const headers = { Authorization: `JWT ${token}`, Cookie: `payload-token=${token}` }
  const checked = async (response: {
    ok(): boolean
    text(): Promise<string>
    json(): Promise<unknown>
  }) => {
    if (!response.ok()) throw new Error(await response.text())
    return (await response.json()) as { doc: { id: string }; docs: { id: string }[] }
  }
  return {
    get: async (path: string) => checked(await request.get(path, { headers })),
    post: async (path: string, data: object) =>
      checked(await request.post(path, { headers, data })),
    patch: async (path: string, data: object) =>
      checked(await request.patch(path, { headers, data })),
    upload: async (
      path: string,
      multipart: Record<string, string | { name: string; mimeType: string; buffer: Buffer }>,
    ) => checked(await request.post(path, { headers, multipart })),
  }
}

async function createDraft(cms: Cms): Promise<string> {
  const buffer = await sharp({
    create: { width: 1200, height: 900, channels: 3, background: '#0e6470' },
  })
    .jpeg()
    .toBuffer()
  const media = await cms.upload('/api/media', {
    file: { name: 'rampe.jpg', mimeType: 'image/jpeg', buffer },
    _payload: JSON.stringify({ alt: 'Eine blaue Fläche', credit: 'Foto: Test' }),
  })
  const topics = await cms.get('/api/topics?limit=1')
  const element = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const text = {
    type: 'text',
    text: 'Die Rampe ist fertig.',
    format: 0,
    version: 1,
    detail: 0,
    mode: 'normal',
    style: '',
  }
  const created = await cms.post('/api/news?draft=true', {
    title: TITLE,
    teaser: 'Das Kreishaus ist jetzt ohne Stufen zu erreichen.',
    body: {
      root: {
        ...element,
        type: 'root',
        children: [{ ...element, type: 'paragraph', children: [text] }],
      },
    },
    picture: media.doc.id,
    topics: [topics.docs[0]?.id],
    date: { iso: '2026-11-20T00:00:00.000Z', precision: 'day' },
    _status: 'draft',
  })
  return created.doc.id
}
