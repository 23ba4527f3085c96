import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import request from 'supertest'

import { PictureCache } from './pictureCache'

const ADDRESS = '/media/bild.webp'
let folder: string
let file: string
let revision: number
let cache: PictureCache
let server: Server

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilder-'))
  file = join(folder, 'bild.webp')
  writeFileSync(file, 'erstes Bild')
  revision = 1
  cache = new PictureCache({
    revision: () => revision,
    headers: [['Content-Security-Policy', 'sandbox']],
    maxFileBytes: 20,
  })
  server = createServer((req, res) => {
    if (!cache.handleRequest(req, res)) res.writeHead(418).end()
  })
})
afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const read = () => cache.read(ADDRESS, file, 'image/webp')

describe('PictureCache', () => {
  it('answers with the picture, locked in and as it is', async () => {
    await read()
    const { body, headers, status } = await request(server).get(ADDRESS).buffer(true)
    expect([status, String(body)]).toEqual([200, 'erstes Bild'])
    expect(headers['content-security-policy']).toBe('sandbox')
    expect(headers['content-encoding']).toBeUndefined()
    const again = await request(server).get(ADDRESS).set('If-None-Match', String(headers.etag))
    expect(again.status).toBe(304)
  })

  it.each<{ name: string; before?: () => void; header?: [string, string] }>([
    {
      name: 'a picture after something changed, for it may not be public any more',
      before: () => (revision = 2),
    },
    { name: 'a part of a picture', header: ['Range', 'bytes=0-3'] },
  ])('leaves $name to the application', async ({ before, header }) => {
    await read()
    before?.()
    const asked = request(server).get(ADDRESS)
    if (header) asked.set(...header)
    expect((await asked).status).toBe(418)
  })

  it('sends the new picture once the file has changed', async () => {
    await read()
    writeFileSync(file, 'neues Bild')
    utimesSync(file, 1, 1)
    await read()
    expect(String((await request(server).get(ADDRESS).buffer(true)).body)).toBe('neues Bild')
  })

  it.each<{ name: string; change: () => void }>([
    { name: 'a file that is not there', change: () => rmSync(file) },
    { name: 'a large file', change: () => writeFileSync(file, 'x'.repeat(21)) },
  ])('keeps nothing of $name', async ({ change }) => {
    change()
    expect(await read()).toBeUndefined()
    expect((await request(server).get(ADDRESS)).status).toBe(418)
  })
})
