import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import sharp from 'sharp'

import { movingPicture } from '../../../tests/builders/movingPicture'
import { countFrames } from './countFrames'
import type { Motion } from './frames/motion'

const gif = (count: number, options = {}) => movingPicture(count).gif(options).toBuffer()
const webp = (count: number, options = {}) => movingPicture(count).webp(options).toBuffer()
const still = sharp({ create: { width: 9, height: 9, channels: 3, background: '#0aa' } })

/** A chunk of a PNG without its checksum: readers of frames do not look at it. */
function chunk(type: string, ...numbers: [value: number, length: number][]): Buffer {
  const body = Buffer.concat(
    numbers.map(([value, length]) => {
      const bytes = Buffer.alloc(length)
      bytes.writeUIntBE(value, 0, length)
      return bytes
    }),
  )
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length)
  head.write(type, 4)
  return Buffer.concat([head, body, Buffer.alloc(4)])
}

const MARK = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')
/** A frame that lasts `time / per` seconds. */
const control = (time: number, per: number) =>
  chunk('fcTL', [0, 4], [4, 4], [4, 4], [0, 4], [0, 4], [time, 2], [per, 2], [0, 2])
const apng = (plays: number, ...frames: Buffer[]) =>
  Buffer.concat([
    MARK,
    chunk('IHDR', [4, 4]),
    chunk('acTL', [frames.length, 4], [plays, 4]),
    ...frames,
  ])

describe('countFrames', () => {
  it.each<[string, Promise<Buffer> | Buffer, Motion | undefined]>([
    ['a still GIF', gif(1), { frames: 1, seconds: 0 }],
    [
      'a GIF of five frames that never stops',
      gif(5, { loop: 0, delay: 200 }),
      { frames: 5, seconds: Infinity },
    ],
    [
      'a GIF that runs three times',
      gif(2, { loop: 3, delay: [500, 500] }),
      { frames: 2, seconds: 3 },
    ],
    [
      'a GIF without times, as browsers show it',
      gif(4, { loop: 1, delay: 0 }),
      { frames: 4, seconds: 0.4 },
    ],
    [
      'a GIF with different times',
      gif(3, { loop: 1, delay: [1000, 2000, 3000] }),
      { frames: 3, seconds: 6 },
    ],
    ['a still WebP', webp(1), { frames: 1, seconds: 0 }],
    [
      'a lossless WebP',
      still.clone().webp({ lossless: true }).toBuffer(),
      { frames: 1, seconds: 0 },
    ],
    ['a WebP that never stops', webp(6, { loop: 0, delay: 100 }), { frames: 6, seconds: Infinity }],
    [
      'a WebP that runs twice',
      webp(3, { loop: 2, delay: [1000, 1000, 1000] }),
      { frames: 3, seconds: 6 },
    ],
    ['a still PNG', still.clone().png().toBuffer(), { frames: 1, seconds: 0 }],
    [
      'a PNG that moves and never stops',
      apng(0, control(1, 10), control(1, 10)),
      { frames: 2, seconds: Infinity },
    ],
    [
      'a PNG that moves for four seconds',
      apng(2, control(1, 1), control(100, 0)),
      { frames: 2, seconds: 4 },
    ],
    ['a JPEG', still.clone().jpeg().toBuffer(), undefined],
    ['no bytes', Buffer.alloc(0), undefined],
    ['a GIF that ends behind its head', Buffer.from('GIF89a'), { frames: 0, seconds: 0 }],
  ])('reads %s', async (_, file, motion) => {
    expect(countFrames(await file)).toEqual(motion)
  })

  it.each([
    ['GIF', gif(4, { loop: 0 })],
    ['WebP', webp(4, { loop: 0 })],
    ['PNG', apng(0, control(1, 1), control(1, 1))],
  ])('takes a %s wherever it is cut off or damaged', async (_, made) => {
    const file = await made
    for (let end = 0; end < file.length; end += 1) countFrames(file.subarray(0, end))
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), (at, byte) => {
        const damaged = Buffer.from(file)
        damaged[at] = byte
        expect(countFrames(damaged)?.frames ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it.each([
    ['GIF', Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(15_000_000, '!')])],
    [
      'GIF of empty pictures',
      Buffer.concat([
        Buffer.from('GIF89a\0\0\0\0\0\0\0'),
        Buffer.alloc(15_000_000, ',\0\0\0\0\0\0\0\0\0\0\0'),
      ]),
    ],
    [
      'WebP of empty chunks',
      Buffer.concat([Buffer.from('RIFF0000WEBP'), Buffer.alloc(15_000_000, 'ANMF\0\0\0\0')]),
    ],
    [
      'PNG of empty chunks',
      Buffer.concat([MARK, Buffer.alloc(15_000_000, '\0\0\0\0fcTL\0\0\0\0')]),
    ],
  ])('is done soon with 15 MB of %s', (_, file) => {
    // Time of the processor: what else the machine does is not counted.
    const begin = process.cpuUsage()
    countFrames(file)
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(3000)
  })
})
