import sharp from 'sharp'
import type { Sharp, SharpInput, SharpOptions } from 'sharp'

/**
 * sharp for a server that readers use at the same time: pictures are made off the main thread, one after the other, each on one
 * thread. An upload makes 13 sizes at once, which would take every core from the pages.
 */
export function gentleSharp(): typeof sharp {
  sharp.concurrency(1)
  // Each upload is another picture: nothing would be found again.
  sharp.cache(false)
  const make = (...args: [input?: SharpInput | SharpInput[], options?: SharpOptions]) =>
    inTurn(sharp(...args))
  return Object.assign(make, sharp)
}

let turn: Promise<unknown> = Promise.resolve()
let isAlone = false

/** For a command that works while no reader waits: pictures take all cores again. */
export function takeAllCores(): void {
  isAlone = true
  sharp.concurrency(0)
}

/** The same picture, whose work waits until the one before is done. */
function inTurn(picture: Sharp): Sharp {
  const toBuffer = picture.toBuffer.bind(picture) as (options?: object) => Promise<Buffer>
  const clone = picture.clone.bind(picture)
  return Object.assign(picture, {
    toBuffer: (options?: object) => {
      if (isAlone) return toBuffer(options)
      const made = turn.then(() => toBuffer(options))
      // A picture that fails holds up none after it.
      turn = made.catch(() => undefined)
      return made
    },
    clone: () => inTurn(clone()),
  })
}
