import sharp from 'sharp'
import type { Sharp } from 'sharp'

/** A picture of 4 × 4 points with so many frames, each of them different; still in memory, for `.gif()` or `.webp()`. */
export function movingPicture(frames: number): Sharp {
  const points = Array.from({ length: 4 * 4 * 3 * frames }, (_, at) => (at * 37) % 251)
  return sharp(Buffer.from(points), {
    raw: { width: 4, height: 4 * frames, channels: 3, pageHeight: 4 },
  })
}
