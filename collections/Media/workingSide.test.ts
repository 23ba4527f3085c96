import { describe, expect, it } from '@jest/globals'

import { workingSide } from './workingSide'

describe('the longer side at which a picture is decoded', () => {
  it.each([
    ['of a telephone is that of the stored file', 4032, 3024, 2000],
    ['of a camera is that of the stored file', 6000, 4000, 2000],
    ['of an upright picture leaves the stored file its height', 3024, 4032, 2000],
    ['of a film still keeps the largest cut its height', 4000, 2250, 2276],
    ['of a panorama keeps the largest cut its height', 12_000, 3000, 5120],
    ['of a tall picture keeps the largest cut its width', 3000, 12_000, 5120],
    // At 2000 the cut of 1280 would have 1649 rows instead of 1650.
    ['is a little more where rounding would add a row to a cut', 3668, 4728, 2003],
  ])('%s', (_name, width, height, side) => {
    expect(workingSide({ width, height })).toEqual(
      width < height ? { height: side } : { width: side },
    )
  })

  it.each([
    ['fits into the stored file', 2000, 1500],
    ['is small', 600, 450],
    ['is no higher than the largest cut', 4000, 1280],
    ['is no wider than the largest cut', 1280, 4000],
  ])('is the own one of a picture that %s', (_name, width, height) => {
    expect(workingSide({ width, height })).toBeUndefined()
  })
})
