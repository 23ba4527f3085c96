import sharp from 'sharp'
import type { OutputInfo, Sharp, SharpInput, SharpOptions } from 'sharp'

import { cloneSharingInput, hasNoFormat, workKey } from './sharpWork'

/**
 * sharp for a server that readers use at the same time: pictures are made off the main thread, one after the other, each on one
 * thread. An upload makes 13 sizes at once, which would take every core from the pages.
 */
export function gentleSharp(): typeof sharp {
  sharp.concurrency(1)
  // Each upload is another picture: nothing would be found again.
  sharp.cache(false)
  return Object.assign(openGently.bind(undefined), sharp)
}

/** A picture whose work waits until the one before is done. */
export function openGently(input?: SharpInput | SharpInput[], options?: SharpOptions): Sharp {
  const picture = sharp(input, options)
  const clone = picture.clone.bind(picture)
  const made = madeOf(input)
  return Object.assign(picture, {
    toBuffer: onceEach(picture, made, waiting(picture)),
    clone: () => asCut(cloneSharingInput(picture, clone), made),
  })
}

let turn: Promise<unknown> = Promise.resolve()
let isAlone = false

/** For a command that works while no reader waits: pictures take all cores again. */
export function takeAllCores(): void {
  isAlone = true
  sharp.concurrency(0)
}

type ToBuffer = (options?: object) => Promise<unknown>
/** What is made of one picture, by the work it takes. */
type Made = Map<string, Promise<unknown>>

/** As long as somebody holds the bytes, nothing is made of them twice (collections/Media/hooks/preparePicture.ts). */
const madeOfBytes = new WeakMap<Uint8Array, Made>()

function madeOf(input: unknown): Made {
  const made: Made = new Map()
  if (!(input instanceof Uint8Array)) return made
  const known = madeOfBytes.get(input)
  if (known === undefined) madeOfBytes.set(input, made)
  return known ?? made
}

function onceEach(picture: Sharp, made: Made, make: ToBuffer): ToBuffer {
  return (options) => {
    const key = workKey(picture, options)
    if (key === undefined) return make(options)
    const result = made.get(key) ?? make(options)
    made.set(key, result)
    return result
  }
}

function waiting(picture: Sharp): ToBuffer {
  const toBuffer = picture.toBuffer.bind(picture) as ToBuffer
  return (options) => {
    if (isAlone) return toBuffer(options)
    const made = turn.then(() => toBuffer(options))
    // A picture that fails holds up none after it.
    turn = made.catch(() => undefined)
    return made
  }
}

/** A clone. Clones of one picture that ask for the same share it: AVIF and WebP of a cut, or two cuts of a 3:2 photo. */
function asCut(picture: Sharp, made: Made): Sharp {
  const encode = waiting(picture)
  const clone = picture.clone.bind(picture)
  const copy = () => cloneSharingInput(picture, clone)
  const make: ToBuffer = (options) =>
    isOnlyMeasured(picture, options) ? measure(copy()) : encode(options)
  return Object.assign(picture, {
    toBuffer: onceEach(picture, made, make),
    clone: () => asCut(copy(), made),
  })
}

/**
 * To cut around a focal point, Payload resizes a clone, encodes it in the format of the upload only to learn its width and height,
 * and then cuts from the upload again (payload, uploads/image-resizing/createImageSizes: "Must read from buffer"). The sizes of this
 * project all name their format (collections/Media/upload.ts), so a clone without one is always that.
 */
function isOnlyMeasured(picture: Sharp, options: { resolveWithObject?: boolean } = {}): boolean {
  return options.resolveWithObject === true && hasNoFormat(picture)
}

/** Width and height as they would be encoded, without encoding. Whoever wants the bytes gets an error, never wrong ones. */
async function measure(picture: Sharp): Promise<{ info: OutputInfo; readonly data: Buffer }> {
  const made = await waiting(picture.raw())({ resolveWithObject: true })
  return {
    info: (made as { info: OutputInfo }).info,
    get data(): Buffer {
      throw new Error('This picture was only measured. Give its size a format (formatOptions).')
    },
  }
}
