import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { gentleSharp, takeAllCores } from './gentleSharp'

const gentle = gentleSharp()
const plain = () =>
  sharp({ create: { width: 900, height: 900, channels: 3, background: '#a05' } })
    .png()
    .toBuffer()

describe('gentleSharp', () => {
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
