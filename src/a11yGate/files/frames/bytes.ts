/** Whether the letters stand at that place. */
export function startsAt(bytes: Uint8Array, at: number, letters: string): boolean {
  // A file of 15 MB asks this two million times: nothing is made anew here.
  for (let index = 0; index < letters.length; index += 1)
    if (bytes[at + index] !== letters.charCodeAt(index)) return false
  return true
}

/** A whole number from the smallest byte on; bytes that are missing count as 0. */
export function littleEndian(bytes: Uint8Array, at: number, length: number): number {
  let value = 0
  for (let index = length - 1; index >= 0; index -= 1)
    value = value * 256 + (bytes[at + index] ?? 0)
  return value
}

/** A whole number from the largest byte on; bytes that are missing count as 0. */
export function bigEndian(bytes: Uint8Array, at: number, length: number): number {
  let value = 0
  for (let index = 0; index < length; index += 1) value = value * 256 + (bytes[at + index] ?? 0)
  return value
}

/** Runs of an animation by the number in the file, where 0 means for ever. */
export const runsOf = (count: number): number => (count === 0 ? Infinity : count)
