import { FULL_WIDTHS, LARGEST_CUT, STORED_SIDE } from './upload'

interface PictureSize {
  width: number
  height: number
}

/**
 * The longer side at which a picture is decoded once, for the stored file and all cuts to be made from it; nothing for a picture that
 * would not get smaller. It fills the stored file and, in both directions, the largest cut: no cut is enlarged or left out that the
 * original has pixels for, however long and narrow it is.
 */
export function workingSide(original: PictureSize): Partial<PictureSize> | undefined {
  const { width, height } = original
  const [short, long] = width < height ? [width, height] : [height, width]
  const least = Math.ceil(Math.max(STORED_SIDE, (long * LARGEST_CUT) / short))
  for (let side = least; side < long; side += 1) {
    const other = Math.round((short * side) / long)
    const [size, longer] =
      width < height
        ? [{ width: other, height: side }, { height: side }]
        : [{ width: side, height: other }, { width: side }]
    if (hasSameCuts(size, original)) return longer
  }
  return undefined
}

/** Whole pixels bend the proportions a little; then a cut could get a row more or less than from the original. */
function hasSameCuts(size: PictureSize, original: PictureSize): boolean {
  const expected = openSides(original)
  return openSides(size).every((side, index) => side === expected[index])
}

/** The sides that follow from the proportions, rounded as Payload (image-resizing/createImageSizes) and sharp do. */
function openSides({ width, height }: PictureSize): number[] {
  const storedShortSide = (STORED_SIDE * Math.min(width, height)) / Math.max(width, height)
  return [...FULL_WIDTHS.map((full) => full / (width / height)), storedShortSide].map(Math.round)
}
