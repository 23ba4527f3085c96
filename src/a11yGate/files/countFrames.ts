import { framesOfGif } from './frames/gif'
import { framesOfPng } from './frames/png'
import { framesOfWebp } from './frames/webp'
import type { Motion } from './frames/motion'

/**
 * Counts the frames of a GIF, PNG or WebP from its bytes; nothing is decoded. Takes any bytes, also cut off or damaged
 * ones, and counts what is there. `undefined` for other files.
 */
export function countFrames(bytes: Uint8Array): Motion | undefined {
  return framesOfGif(bytes) ?? framesOfPng(bytes) ?? framesOfWebp(bytes)
}
