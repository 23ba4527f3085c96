import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { Sharp } from 'sharp'

import { decodeOnce } from './decodeOnce'

type Given = Parameters<typeof decodeOnce>[0]

const colours = (width = 2400, height = 1600) =>
  sharp({ create: { width, height, channels: 4, background: '#2a6' } }).composite([
    {
      input: { create: { width: 1200, height: 900, channels: 4, background: '#c31' } },
      left: 0,
      top: 0,
    },
  ])
const halfOpaque = () =>
  sharp({ create: { width: 2400, height: 1600, channels: 4, background: '#2a608080' } })
const opaque = () => colours().flatten({ background: '#fff' })

async function run(data: Buffer, given: object = {}, req: object = {}) {
  const file = { data, name: 'bild.jpg', size: data.length, mimetype: 'image/jpeg' }
  const request = { file, query: {}, payloadAPI: 'local', ...req }
  await decodeOnce({ args: {}, operation: 'create', req: request, ...given } as unknown as Given)
  return { before: file, after: request.file }
}

const pixels = async (picture: Sharp) =>
  picture.ensureAlpha().toColourspace('srgb').resize(64, 43, { kernel: 'nearest' }).raw().toBuffer()

describe('an upload that is decoded once', () => {
  it.each<[string, () => Promise<Buffer>]>([
    ['a photo', () => opaque().jpeg().toBuffer()],
    ['a picture with transparency', () => halfOpaque().png().toBuffer()],
    [
      'a picture in the colours of a telephone (P3)',
      () => opaque().withIccProfile('p3').jpeg().toBuffer(),
    ],
    [
      'a picture for print (CMYK)',
      () => opaque().toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer(),
    ],
    ['a grey picture', () => opaque().greyscale().jpeg().toBuffer()],
    ['a picture of 16 bits', () => opaque().toColourspace('rgb16').png().toBuffer()],
    [
      'a picture that lies on its side',
      () => opaque().jpeg().withMetadata({ orientation: 6 }).toBuffer(),
    ],
    ['a mirrored picture', () => opaque().webp().withMetadata({ orientation: 4 }).toBuffer()],
  ])('looks as before: %s', async (_name, make) => {
    const { before, after } = await run(await make())
    const [expected, seen] = await Promise.all(
      [sharp(before.data).rotate(), sharp(after.data)].map(pixels),
    )
    const difference = seen?.map((value, index) => Math.abs(value - (expected?.[index] ?? 0)))
    // The nearest pixel of a smaller picture is another one at the edge of a colour; nowhere else.
    const other = difference?.filter((value) => value > 3).length ?? Infinity
    expect(other / (expected?.length ?? 0)).toBeLessThan(0.03)
    const { data, ...rest } = after
    expect(rest).toEqual({ mimetype: 'image/png', name: 'bild.jpg', size: data.length })
  })

  it('loses what the camera wrote, its colour profile and its turn', async () => {
    const { after } = await run(
      await opaque()
        .jpeg()
        .withIccProfile('p3')
        .withMetadata({ orientation: 6 })
        .withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
        .toBuffer(),
    )
    const { width, height, exif, icc, orientation } = await sharp(after.data).metadata()
    expect([width, height]).toEqual([1333, 2000])
    expect([exif, icc, orientation]).toEqual([undefined, undefined, undefined])
  })

  const large = () => opaque().jpeg().toBuffer()
  const stranger = { collection: { access: { create: () => false } } }
  it.each<[string, () => Promise<Buffer>, object, object]>([
    ['is small', () => colours(1300, 1300).png().toBuffer(), {}, {}],
    [
      'is cut in the admin, in pixels of the original',
      large,
      {},
      { query: { uploadEdits: { crop: { x: 1 } } } },
    ],
    ['is sent by somebody without the right', large, stranger, { payloadAPI: 'REST' }],
    ['is broken, which Payload says', async () => (await large()).subarray(0, 900), {}, {}],
    ['is larger than allowed', () => colours(8000, 5001).jpeg().toBuffer(), {}, {}],
  ])('stays as it came if it %s', async (_name, make, given, req) => {
    const { before, after } = await run(await make(), given, req)
    expect(after === before).toBe(true)
  })

  it('is made smaller for whoever may upload', async () => {
    const editor = { collection: { access: { create: () => true } } }
    const { before, after } = await run(await large(), editor, { payloadAPI: 'REST' })
    expect(after === before).toBe(false)
  })
})
