import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { demoFolder, launch } from './support/siteProcess'
import type { SiteProcess } from './support/siteProcess'

let folder: string
let site: SiteProcess

beforeAll(async () => {
  folder = await demoFolder('pictures')
  site = launch(folder)
  await site.until('/readyz', 200, 60)
}, 600_000)
afterAll(async () => {
  await site.kill()
  rmSync(folder, { recursive: true, force: true })
})

const read = async (path: string) => {
  const response = await fetch(site.origin + path)
  return { status: response.status, text: await response.text(), headers: response.headers }
}

describe('a picture that is lost or broken on the disk', () => {
  it('F5: lost is a 404 that nobody keeps, and the page around it stays as it was', async () => {
    const before = await read('/')
    const [, path = ''] = /src="(\/media\/[^"]+)"/.exec(before.text) ?? []
    const file = decodeURIComponent(path.split('/').at(-1)?.split('?')[0] ?? '')
    const media = join(folder, 'media')
    expect(readdirSync(media)).toContain(file)
    renameSync(join(media, file), join(folder, file))
    try {
      const gone = await read(path)
      expect(gone.status).toBe(404)
      expect(gone.headers.get('cache-control')).not.toMatch(/immutable|max-age=[1-9]\d{3}/)
      const after = await read('/')
      expect(after).toMatchObject({ status: 200, text: before.text })
    } finally {
      renameSync(join(folder, file), join(media, file))
    }
    expect((await read(path)).status).toBe(200)
  })

  // Each with another size of the picture: what was read before is in memory.
  it.each([
    ['half of its bytes', 0, (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['no bytes', 1, () => Buffer.alloc(0)],
    ['a program in its place', 2, () => Buffer.from('<script>alert(1)</script>')],
  ])(
    'F5: with %s is sent as nothing but a picture, and the page has its words still',
    async (_name, size, broken) => {
      const article = '/aktuelles/vielfalt-im-alter'
      const page = await read(article)
      const sizes = [...new Set(page.text.match(/\/media\/[^" ]+\.avif/g))]
      const path = sizes[size] ?? ''
      const file = join(folder, 'media', decodeURIComponent(path.split('/').at(-1) ?? ''))
      const whole = readFileSync(file)
      writeFileSync(file, broken(whole))
      try {
        const { status, headers, text } = await read(path)
        expect([status, text]).toEqual([200, broken(whole).toString()])
        expect(headers.get('content-type')).toBe('image/avif')
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        expect(headers.get('content-security-policy')).toContain('sandbox')
        expect(await read(article)).toMatchObject({ status: 200, text: page.text })
        expect(page.text).toContain('alt="Unter einem großen Regenbogen spricht eine Frau')
      } finally {
        writeFileSync(file, whole)
      }
    },
  )
})
