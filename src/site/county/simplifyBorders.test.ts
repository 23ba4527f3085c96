import { describe, expect, it } from '@jest/globals'
import { simplifyBorders } from './simplifyBorders'
import type { BorderCollection } from './simplifyBorders'

/** Two neighbours with a wavy border between them; all at the equator, where nothing is shrunk. */
const neighbours: BorderCollection = {
  bbox: [0, -0.5, 1, 0.5],
  features: [
    municipality('01', 'West', [
      [0, -0.5],
      [0.5, -0.5],
      [0.6, -0.2],
      [0.501, 0.1],
      [0.5, 0.5],
      [0, 0.5],
      [0, -0.5],
    ]),
    municipality('02', 'Ost', [
      [0.5, -0.5],
      [1, -0.5],
      [1, 0.5],
      [0.5, 0.5],
      [0.501, 0.1],
      [0.6, -0.2],
      [0.5, -0.5],
    ]),
  ],
}

function municipality(
  ags: string,
  name: string,
  ring: number[][],
): BorderCollection['features'][number] {
  return {
    properties: { ags, name, labelPoint: ring[0] ?? [] },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
}

function corners(path: string): string[] {
  const [x = 0, y = 0, ...rest] = (path.match(/-?\d+/g) ?? []).map(Number)
  const found = [[x, y]]
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const [lastX = 0, lastY = 0] = found.at(-1) ?? []
    found.push([lastX + (rest[index] ?? 0), lastY + (rest[index + 1] ?? 0)])
  }
  return found.map(String)
}

describe('simplifyBorders', () => {
  it('draws whole numbers in a frame of 400 with a margin', () => {
    const { viewBox, shapes } = simplifyBorders(neighbours)
    expect(viewBox).toBe('-4 -4 408 408')
    expect(shapes[0]?.path).toMatch(/^M\d+,\d+(l-?\d+ ?-?\d+)+z$/)
  })

  it('keeps the same points on both sides of a shared border', () => {
    const [west = [], east = []] = simplifyBorders(neighbours).shapes.map((shape) =>
      corners(shape.path),
    )
    const shared = west.filter((corner) => east.includes(corner))
    expect(shared).toEqual(expect.arrayContaining(['200,400', '240,280', '200,0']))
  })

  it('leaves out points that are nearer to the line than the tolerance', () => {
    const fine = simplifyBorders(neighbours, 0.1).shapes[0]?.path ?? ''
    const coarse = simplifyBorders(neighbours, 500).shapes[0]?.path ?? ''
    expect(corners(coarse).length).toBeLessThan(corners(fine).length)
  })
})
