import type { Motion } from './motion'
import { littleEndian, runsOf, startsAt } from './bytes'

const EXTENSION = 0x21
const IMAGE = 0x2c
const CONTROL = 0xf9
const APPLICATION = 0xff
/** Browsers show a frame for a tenth of a second where the file says less than two hundredths. */
const SHORTEST = 2
const SHOWN_INSTEAD = 10

/** Frames of a GIF (https://www.w3.org/Graphics/GIF/spec-gif89a.txt); `undefined` when it is none. */
export function framesOfGif(bytes: Uint8Array): Motion | undefined {
  if (!startsAt(bytes, 0, 'GIF87a') && !startsAt(bytes, 0, 'GIF89a')) return undefined
  let frames = 0
  let hundredths = 0
  // Without the block of Netscape it runs once.
  let runs = 1
  let at = 13 + colours(bytes[10] ?? 0)
  while (at < bytes.length) {
    if (bytes[at] === EXTENSION) {
      if (bytes[at + 1] === CONTROL) hundredths += delayOf(littleEndian(bytes, at + 4, 2))
      if (bytes[at + 1] === APPLICATION) runs = loopsOf(bytes, at) ?? runs
      at = behindBlocks(bytes, at + 2)
    } else if (bytes[at] === IMAGE) {
      frames += 1
      at = behindBlocks(bytes, at + 11 + colours(bytes[at + 9] ?? 0))
    } else break
  }
  return {
    frames,
    seconds: frames < 2 ? 0 : runs === Infinity ? Infinity : (hundredths / 100) * runs,
  }
}

/** Bytes of a table of colours, from the byte that announces it. */
const colours = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1))

const delayOf = (delay: number): number => (delay < SHORTEST ? SHOWN_INSTEAD : delay)

/** The number counts the repetitions behind the first run. */
function loopsOf(bytes: Uint8Array, at: number): number | undefined {
  if (!startsAt(bytes, at + 3, 'NETSCAPE2.0') && !startsAt(bytes, at + 3, 'ANIMEXTS1.0'))
    return undefined
  const repetitions = littleEndian(bytes, at + 16, 2)
  return repetitions === 0 ? runsOf(0) : repetitions + 1
}

/** Blocks begin with their length; one of length 0 is the last. */
function behindBlocks(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0)
  return at + 1
}
