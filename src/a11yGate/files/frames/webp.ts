import type { Motion } from './motion'
import { littleEndian, runsOf, startsAt } from './bytes'

/** Frames of a WebP (RFC 9649, 2.7.1.1 and 2.7.1.2): one, or those of its animation. `undefined` when it is none. */
export function framesOfWebp(bytes: Uint8Array): Motion | undefined {
  if (!startsAt(bytes, 0, 'RIFF') || !startsAt(bytes, 8, 'WEBP')) return undefined
  let frames = 0
  let milliseconds = 0
  let runs = 1
  let at = 12
  while (at + 8 <= bytes.length) {
    if (startsAt(bytes, at, 'ANIM')) runs = runsOf(littleEndian(bytes, at + 12, 2))
    if (startsAt(bytes, at, 'ANMF')) {
      frames += 1
      milliseconds += littleEndian(bytes, at + 20, 3)
    }
    const size = littleEndian(bytes, at + 4, 4)
    at += 8 + size + (size % 2)
  }
  if (frames < 2) return { frames: 1, seconds: 0 }
  return { frames, seconds: runs === Infinity ? Infinity : (milliseconds / 1000) * runs }
}
