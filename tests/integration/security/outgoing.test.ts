import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { bodyOf } from '../../support/bodyOf'
import { FrontDoor } from '../support/frontDoor'
import { jpegFile } from '../support/samples'

jest.setTimeout(120_000)

let door: FrontDoor
/** A server inside the house that nobody outside may reach through us. */
let inside: Server
let asked = 0
/** Every host and port that this process opens a connection to. */
const targets: string[] = []
const { connect } = Socket.prototype

beforeAll(async () => {
  door = await FrontDoor.start()
  inside = createServer((_req, res) => {
    asked += 1
    res.end('GEHEIM')
  })
  await new Promise<void>((done) => {
    inside.listen(0, '127.0.0.1', done)
  })
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
    const [options] = (Array.isArray(args[0]) ? args[0] : args) as [
      { host?: string; port?: number },
    ]
    targets.push(`${options.host ?? ''}:${options.port ?? ''}`)
    return (connect as (...all: unknown[]) => Socket).apply(this, args)
  }
}, 120_000)
afterAll(async () => {
  Socket.prototype.connect = connect
  inside.close()
  await door.stop()
})

const secretPlace = (host = '127.0.0.1') =>
  `http://${host}:${(inside.address() as AddressInfo).port}/bild.jpg`

/** The same place in other words, and places that only a server itself can reach. */
const places = () => [
  secretPlace(),
  secretPlace('localhost'),
  secretPlace('[::1]'),
  secretPlace('0x7f000001'),
  secretPlace('2130706433'),
  secretPlace('127.0.0.1.nip.io'),
  'http://169.254.169.254/latest/meta-data/',
  'file:///etc/passwd',
]

const form = (fields: Record<string, string>) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
})

/** All ways in which somebody can name an address. */
async function nameEverywhere(place: string): Promise<void> {
  const asAdmin = (path: string, method: string, body: object | FormData) =>
    door.askAs('admin', path, { method, body })
  for (const path of ['/api/media/paste-url', '/api/documents/paste-url', '/api/films/paste-url'])
    await asAdmin(path, 'POST', { src: place, url: place })
  await door.askAs('admin', `/api/media/paste-url/1?src=${encodeURIComponent(place)}`)
  await asAdmin('/api/media', 'POST', { alt: 'a', url: place, src: place, filename: place })
  const upload = new FormData()
  upload.set('_payload', JSON.stringify({ alt: 'Ein Bild', credit: 'x', url: place }))
  upload.set(
    'file',
    JSON.stringify({ collectionSlug: 'media', url: place, clientUploadContext: {} }),
  )
  await asAdmin('/api/media', 'POST', upload)
  await door.ask(`/_next/image?url=${encodeURIComponent(place)}&w=640&q=75`)
  const words = { was: `Siehe ${place}`, seite: place, weg: 'post', kontakt: place }
  await door.ask('/barriere-melden', form(words))
  const headers = { Referer: place, 'X-Forwarded-Host': new URL(place).host, Forwarded: place }
  await door.ask('/', { headers })
  await door.ask(`/suche?q=${encodeURIComponent(place)}`, { headers })
  await asAdmin('/api/users/login?redirect=' + encodeURIComponent(place), 'POST', {})
}

describe('addresses that somebody names', () => {
  it('C4 are never fetched: not from uploads, forms, headers or the picture service', async () => {
    for (const place of places()) await nameEverywhere(place)
    expect(asked).toBe(0)
  })

  it('C4 are not fetched either when a text with them is published and read', async () => {
    const title = 'Verweise in die Ferne'
    const { id } = await door.payload.create({
      collection: 'pages',
      data: {
        title,
        slug: 'ferne',
        teaser: 'Kurz und klar.',
        role: 'other',
        body: bodyOf(`Siehe ${secretPlace()} im Haus.`),
        _status: 'published',
      },
    })
    await door.settled()
    expect((await door.ask('/ferne')).status).toBe(200)
    await door.askAs('editor', `/api/pages/${id}/gate`)
    expect(asked).toBe(0)
  })
})

describe('connections of the server', () => {
  it('H2 lead nowhere but to itself, whatever it is busy with', async () => {
    const file = await jpegFile('bild.jpg')
    const upload = new FormData()
    upload.set('_payload', JSON.stringify({ alt: 'Eine Rampe am Rathaus', credit: 'Kreis' }))
    upload.set('file', new Blob([new Uint8Array(file.data)], { type: 'image/jpeg' }), 'bild.jpg')
    expect((await door.askAs('admin', '/api/media', { method: 'POST', body: upload })).status).toBe(
      201,
    )
    await door.ask('/api/users/forgot-password', {
      method: 'POST',
      body: { email: FrontDoor.mailOf('editor') },
    })
    await door.ask('/aktuelles/feed.atom')
    const own = `127.0.0.1:${door.port}`
    // The watch sees connections; there are few, because requests follow each other on one.
    expect(targets).toContain(own)
    expect(targets.filter((target) => target !== own && !isOwnDatabase(target))).toEqual([])
  })
})

/** With MongoDB the database is on the net too. */
function isOwnDatabase(target: string): boolean {
  const uri = process.env.MONGODB_URI
  return uri !== undefined && uri !== '' && target.endsWith(`:${new URL(uri).port || '27017'}`)
}
