import { readFile } from 'node:fs/promises'

import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload, PayloadRequest } from 'payload'
import sharp from 'sharp'
import type { Sharp } from 'sharp'

import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'
import type { Media } from '../../src/cms/payload-types'

let cms: Cms
let payload: Payload

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
}, 60_000)
afterAll(() => cms.stop())
afterEach(() => {
  jest.restoreAllMocks()
})

/** Left half red, right half blue. */
const halves = (width: number, height: number, alpha = 1) =>
  sharp({
    create: { width: width / 2, height, channels: 4, background: { r: 255, g: 0, b: 0, alpha } },
  }).extend({ right: width / 2, background: { r: 0, g: 0, b: 255, alpha } })
const photo = (width: number, height: number) => halves(width, height).flatten().jpeg()

async function upload(data: Buffer, query: PayloadRequest['query'] = {}): Promise<Media> {
  return payload.create({
    collection: 'media',
    data: { alt: 'a', credit: 'b' },
    file: { data, mimetype: 'image/jpeg', name: 'bild.jpg', size: data.length },
    req: { query },
  })
}

type Size = Partial<Record<'filename' | 'mimeType' | 'width' | 'height' | 'filesize', unknown>>
const filesOf = (media: Media): Size[] =>
  [media, ...Object.values(media.sizes ?? {})].filter(({ filename }) => Boolean(filename))
const read = ({ filename }: Size) => readFile(`${cms.directory}/media/${String(filename)}`)

/** The colour of a point, counted in hundredths of the width and height. */
async function colourAt(file: Buffer, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const point =
    (Math.floor((info.height * y) / 100) * info.width + Math.floor((info.width * x) / 100)) * 4
  return [...data.subarray(point, point + 4)].map((value) => Math.round(value / 64))
}
const RED = [4, 0, 0, 4]
const BLUE = [0, 0, 4, 4]

describe('the files of an uploaded picture', () => {
  // What came out when Payload read each upload in full for every cut.
  it.each([
    ['a camera', 6000, 4000, 1, '2000x1333', '640x427', '1280x853'],
    ['a film still', 4000, 2250, 1, '2000x1125', '640x360', '1280x720'],
    ['free proportions', 3668, 4728, 1, '1552x2000', '640x825', '1280x1650'],
    ['a panorama', 5000, 1282, 1, '2000x513', '640x164', '1280x328'],
    ['a telephone held upright', 4080, 3072, 6, '1506x2000', '640x850', '1280x1700'],
  ])(
    'have the sizes as before, from a picture of %s',
    async (_name, width, height, orientation, ...expected) => {
      const data = await photo(width, height).withMetadata({ orientation }).toBuffer()
      const media = await upload(data)
      const { fullSmallAvif, fullSmallWebp, fullLargeAvif, fullLargeWebp, ...cut } =
        media.sizes ?? {}
      const seen = [media, fullSmallAvif, fullSmallWebp, fullLargeAvif, fullLargeWebp].map(
        (size) => `${size?.width ?? 0}x${size?.height ?? 0}`,
      )
      const [stored, small, large] = expected
      expect(seen).toEqual([stored, small, small, large, large])
      expect(Object.values(cut).map((size) => `${size.width ?? 0}x${size.height ?? 0}`)).toEqual([
        '320x320',
        '320x320',
        '640x640',
        '640x640',
        '640x427',
        '640x427',
        '1280x853',
        '1280x853',
        '1200x630',
      ])
      for (const file of filesOf(media)) {
        const { width: wide, height: high, format } = await sharp(await read(file)).metadata()
        expect([wide, high]).toEqual([file.width, file.height])
        expect(file.mimeType).toBe(`image/${format === 'heif' ? 'avif' : format}`)
        expect(file.filename).toMatch(/^bild(-\d+)?(-\d+x\d+)?\.(webp|avif|jpg)$/)
      }
    },
    60_000,
  )

  it('stand upright, without the place, the name and the turn that the camera wrote', async () => {
    const data = await photo(3000, 2000)
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Artist: 'GEHEIM' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
      .toBuffer()
    for (const size of filesOf(await upload(data))) {
      const file = await read(size)
      const { exif, xmp, icc, orientation } = await sharp(file).metadata()
      expect([exif, xmp, icc, orientation]).toEqual([undefined, undefined, undefined, undefined])
      expect(await colourAt(file, 50, 10)).toEqual(RED)
      expect(await colourAt(file, 50, 90)).toEqual(BLUE)
    }
  }, 60_000)

  it('stay half transparent', async () => {
    const media = await upload(await halves(2600, 1800, 0.5).png().toBuffer())
    for (const size of filesOf(media).filter(({ mimeType }) => mimeType !== 'image/jpeg')) {
      expect(await colourAt(await read(size), 80, 50)).toEqual([0, 0, 4, 2])
    }
  }, 60_000)

  it('show what the editor cut out, counted in pixels of the original', async () => {
    const crop = { x: 50, y: 0, width: 50, height: 100, unit: '%' }
    const uploadEdits = { crop, widthInPixels: 1500, heightInPixels: 2000 }
    const media = await upload(await photo(3000, 2000).toBuffer(), { uploadEdits })
    expect([media.width, media.height]).toEqual([1500, 2000])
    for (const size of filesOf(media)) expect(await colourAt(await read(size), 1, 50)).toEqual(BLUE)
  }, 60_000)

  it('are cut anew around another focal point', async () => {
    const { id, sizes, width } = await upload(await photo(3000, 2000).toBuffer())
    expect(await colourAt(await read(sizes?.squareLargeAvif ?? {}), 70, 50)).toEqual(BLUE)
    const uploadEdits = { focalPoint: { x: 5, y: 50 } }
    const req = { query: { uploadEdits } }
    const media = await payload.update({ collection: 'media', id, data: {}, req })
    expect([media.focalX, media.width]).toEqual([5, width])
    const { squareSmallWebp, squareLargeAvif } = media.sizes ?? {}
    for (const size of [squareSmallWebp, squareLargeAvif])
      expect(await colourAt(await read(size ?? {}), 70, 50)).toEqual(RED)
  }, 60_000)
})

it('opens the pixels of an upload once, and encodes each different file once', async () => {
  const data = await photo(3000, 2000).toBuffer()
  const prototype = Object.getPrototypeOf(sharp(data)) as Pick<Sharp, 'toBuffer'>
  const runs = jest.spyOn(prototype, 'toBuffer')
  const media = await upload(data)
  const work = (runs.mock.contexts as (Sharp & { options: Run })[]).map(({ options }) => options)
  expect(work.filter(({ input }) => input.buffer?.equals(data)).length).toBe(1)
  const encoded = work.map(({ formatOut }) => formatOut).filter((format) => format !== 'raw')
  const files = new Set(filesOf(media).map(({ filename }) => filename))
  // The file that all others are made from is one more.
  expect(encoded).toHaveLength(files.size + 1)
  expect(encoded).not.toContain('input')
}, 60_000)

interface Run {
  formatOut: string
  input: { buffer?: Buffer }
}
