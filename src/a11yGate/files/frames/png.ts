import type { Motion } from './motion'
import { bigEndian, runsOf, startsAt } from './bytes'

/** Frames of a PNG (https://www.w3.org/TR/png-3/#apng-chunks): one, or those of its animation. `undefined` when it is none. */
export function framesOfPng(bytes: Uint8Array): Motion | undefined {
  if (!startsAt(bytes, 0, '\u0089PNG\r\n\u001a\n')) return undefined
  let frames = 0
  let seconds = 0
  let runs: number | undefined
  let at = 8
  while (at + 8 <= bytes.length) {
    if (startsAt(bytes, at + 4, 'acTL')) runs = runsOf(bigEndian(bytes, at + 12, 4))
    if (startsAt(bytes, at + 4, 'fcTL')) {
      frames += 1
      // A divisor of 0 stands for hundredths.
      seconds += bigEndian(bytes, at + 28, 2) / (bigEndian(bytes, at + 30, 2) || 100)
    }
    at += 12 + bigEndian(bytes, at, 4)
  }
  return runs === undefined || frames < 2
    ? { frames: 1, seconds: 0 }
    : { frames, seconds: lasting(seconds, runs) }
}

/** Endless also where each frame lasts "no time". */
const lasting = (seconds: number, runs: number): number =>
  runs === Infinity ? Infinity : seconds * runs
