import { describe, expect, it } from '@jest/globals'
import { countyShapes, countyViewBox } from './countyShapes'

/** Every point of a path, walked from its start. */
function pointsOf(path: string): [number, number][] {
  const [, startX, startY, moves = ''] = /^M(\d+),(\d+)(.*)z$/.exec(path) ?? []
  let [x, y] = [Number(startX), Number(startY)]
  const points: [number, number][] = [[x, y]]
  for (const [, dx, dy] of moves.matchAll(/l(-?\d+) ?(-?\d+)/g)) {
    x += Number(dx)
    y += Number(dy)
    points.push([x, y])
  }
  return points
}

describe('the drawn county', () => {
  it('has the 15 municipalities, each once', () => {
    expect(new Set(countyShapes().map((shape) => shape.ags)).size).toBe(15)
    expect(countyShapes().map((shape) => shape.name)).toContain('Jülich')
  })

  it('stays small enough to stand in a page', () => {
    const bytes = countyShapes().reduce((sum, shape) => sum + shape.path.length, 0)
    expect(bytes).toBeLessThan(4600)
  })

  it.each(countyShapes())(
    'draws $name inside the frame, with its number inside its own bounds',
    (shape) => {
      const [left = 0, top = 0, width = 0, height = 0] = countyViewBox.split(' ').map(Number)
      const points = pointsOf(shape.path)
      const xs = points.map(([x]) => x)
      const ys = points.map(([, y]) => y)
      expect(points.length).toBeGreaterThan(3)
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(left)
      expect(Math.max(...xs)).toBeLessThanOrEqual(left + width)
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(top)
      expect(Math.max(...ys)).toBeLessThanOrEqual(top + height)
      expect(shape.label[0]).toBeGreaterThan(Math.min(...xs))
      expect(shape.label[0]).toBeLessThan(Math.max(...xs))
      expect(shape.label[1]).toBeGreaterThan(Math.min(...ys))
      expect(shape.label[1]).toBeLessThan(Math.max(...ys))
    },
  )
})
