import { afterEach, describe, expect, it, jest } from '@jest/globals'
import sharp from 'sharp'
import type { Sharp } from 'sharp'

import { gentleSharp, takeAllCores } from './gentleSharp'

const gentle = gentleSharp()
const plain = () =>
  sharp({ create: { width: 900, height: 900, channels: 3, background: '#a05' } })
    .png()
    .toBuffer()

/** Watches every run of libvips; answers the formats that were written and the bytes that were read. */
function watchRuns() {
  const prototype = Object.getPrototypeOf(sharp({ create: blank })) as Pick<Sharp, 'toBuffer'>
  const spy = jest.spyOn(prototype, 'toBuffer')
  return () =>
    (spy.mock.contexts as (Sharp & { options: Run })[]).map(({ options }) => ({
      format: options.formatOut,
      buffer: options.input.buffer,
    }))
}
interface Run {
  formatOut: string
  input: { buffer: Buffer }
}
const blank = { width: 9, height: 9, channels: 3 as const, background: '#fff' }

describe('gentleSharp', () => {
  afterEach(() => {
    jest.restoreAllMocks()
  })

  it('makes one picture at a time, in the order asked', async () => {
    const data = await plain()
    let running = 0
    let most = 0
    const watch = setInterval(() => {
      running = sharp.counters().process
      most = Math.max(most, running)
    }, 1)
    const base = gentle(data)
    const made: number[] = []
    await Promise.all(
      [800, 20, 400].map(async (width) => {
        await base.clone().resize({ width }).avif({ effort: 2 }).toBuffer()
        made.push(width)
      }),
    )
    clearInterval(watch)
    expect(made).toEqual([800, 20, 400])
    expect(most).toBeLessThanOrEqual(1)
  })

  it('goes on after a picture that cannot be read', async () => {
    await expect(gentle(Buffer.from('kein Bild')).toBuffer()).rejects.toThrow()
    const { info } = await gentle(await plain())
      .resize(10)
      .toBuffer({ resolveWithObject: true })
    expect(info.width).toBe(10)
  })

  it.each([
    ['shrunk', 300, 200],
    ['of odd proportions', 301, 77],
    ['enlarged', 1200, 1100],
  ])('measures a cut %s without encoding it, to the same pixel', async (_name, width, height) => {
    const data = await plain()
    const cut = (of: Sharp) => of.rotate().resize({ width, height, fastShrinkOnLoad: false })
    const expected = await cut(sharp(data)).toBuffer({ resolveWithObject: true })
    const runs = watchRuns()
    const { info } = await cut(gentle(data).clone()).toBuffer({ resolveWithObject: true })
    expect([info.width, info.height]).toEqual([expected.info.width, expected.info.height])
    expect(runs().map(({ format }) => format)).toEqual(['raw'])
  })

  it('gives an error, never wrong bytes, to whoever wants the bytes of a cut without a format', async () => {
    const measured = await gentle(await plain())
      .clone()
      .resize(10)
      .toBuffer({ resolveWithObject: true })
    expect(() => measured.data).toThrow('only measured')
  })

  it.each<[string, (of: Sharp) => Sharp]>([
    ['a picture that is no cut', (of) => of.resize(20)],
    ['a cut with a format', (of) => of.clone().resize(20).toFormat('webp', { quality: 78 })],
    ['a cut of a measured cut', (of) => of.clone().resize(20).clone().jpeg()],
  ])('encodes as sharp does: %s', async (_name, make) => {
    const data = await plain()
    const made = await make(gentle(data)).toBuffer({ resolveWithObject: true })
    const expected = await make(sharp(data)).toBuffer({ resolveWithObject: true })
    expect(made.data.equals(expected.data)).toBe(true)
    expect(made.info).toEqual(expected.info)
  })

  it('makes cuts that are the same only once, and reads all from one copy of the file', async () => {
    const data = await plain()
    const base = gentle(data)
    const runs = watchRuns()
    const sizes = [40, 40, 60, 40]
    const options = { resolveWithObject: true } as const
    const made = await Promise.all(
      sizes.map((width) => base.clone().resize(width).webp().toBuffer(options)),
    )
    expect(made.map(({ info }) => info.width)).toEqual(sizes)
    expect(runs().length).toBe(2)
    const files = new Set(runs().map(({ buffer }) => buffer))
    expect(files.size).toBe(1)
  })

  it('takes one thread for each and keeps nothing', () => {
    expect(sharp.concurrency()).toBe(1)
    expect(sharp.cache()).toMatchObject({ memory: { max: 0 } })
  })

  it('lets a command without readers make several at once', async () => {
    takeAllCores()
    const base = gentle(await plain())
    const made: number[] = []
    await Promise.all(
      [1600, 20].map(async (width) => {
        await base.clone().resize({ width }).avif().toBuffer()
        made.push(width)
      }),
    )
    expect(made).toEqual([20, 1600])
  })
})
