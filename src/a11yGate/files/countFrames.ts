import { framesOfGif } from './frames/gif'
import { framesOfPng } from './frames/png'
import { framesOfWebp } from './frames/webp'

/** How a picture moves. */
export interface Motion {
  /** More than one is an animation. */
  frames: number
  /** How long it runs before it stops; 0 for a still picture, `Infinity` when it never stops. */
  seconds: number
}

/**
 * Counts the frames of a GIF, PNG or WebP from its bytes; nothing is decoded. Takes any bytes, also cut off or damaged
 * ones, and counts what is there. `undefined` for other files.
 */
export function countFrames(bytes: Uint8Array): Motion | undefined {
  return framesOfGif(bytes) ?? framesOfPng(bytes) ?? framesOfWebp(bytes)
}
