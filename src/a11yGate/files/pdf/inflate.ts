import { constants, inflateSync } from 'node:zlib'

/** How many bytes may still be unpacked; shared by all streams of one file. */
export interface Budget {
  left: number
}

/** Largest single stream; a page of text has some 10 KB, a map some 5 MB. */
const LARGEST = 16_000_000

/** Unpacks a stream, one character per byte; also one that is cut off. `undefined` when it is damaged or too large. */
export function inflate(bytes: Uint8Array, budget: Budget): string | undefined {
  const most = Math.min(LARGEST, budget.left)
  if (most <= 0) return undefined
  try {
    const unpacked = inflateSync(bytes, {
      maxOutputLength: most,
      finishFlush: constants.Z_SYNC_FLUSH,
    })
    budget.left -= unpacked.length
    return unpacked.toString('latin1')
  } catch (error) {
    // One that is too large has cost as much as was allowed.
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') budget.left -= most
    return undefined
  }
}
