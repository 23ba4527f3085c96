type Point = [number, number]

/** The part of GeoJSON that the borders of municipalities come in: one polygon each, outer ring first. */
export interface BorderCollection {
  bbox: number[]
  features: {
    properties: { ags: string; name: string; labelPoint: number[] }
    geometry: { type: string; coordinates: number[][][] }
  }[]
}

/** A drawn municipality: path data in small whole numbers, and where its number stands. */
export interface CountyShape {
  ags: string
  name: string
  path: string
  label: [number, number]
}

export interface CountyDrawing {
  viewBox: string
  shapes: CountyShape[]
}

/** Width of the drawing; whole numbers at this size are finer than the ± 50 m of the source. */
const WIDTH = 400
/** Room for the stroke of the outer border. */
const MARGIN = 4
/** Largest distance of a left-out point from the drawn line, in units of the drawing. */
const TOLERANCE = 1.6

/**
 * Turns borders into path data small enough to stand in a page.
 * Each stretch between two meeting points of borders is thinned once, always from the same end,
 * so that neighbours keep exactly the same border and no gap opens between them.
 */
export function simplifyBorders(borders: BorderCollection, tolerance = TOLERANCE): CountyDrawing {
  const { project, height } = projection(borders.bbox)
  const owners = edgeOwners(borders)
  const shapes = borders.features.map((feature) => {
    const ring = outerRing(feature.geometry.coordinates)
    const points = thinRing(ring, owners, project, tolerance)
    const [x, y] = project(asPoint(feature.properties.labelPoint))
    const { ags, name } = feature.properties
    const label: Point = [Math.round(x), Math.round(y)]
    return { ags, name, path: pathData(points), label }
  })
  const viewBox = `${-MARGIN} ${-MARGIN} ${WIDTH + 2 * MARGIN} ${height + 2 * MARGIN}`
  return { viewBox, shapes }
}

/** Equirectangular around the middle of the county: enough for an overview map of one county. */
function projection(bbox: number[]): { project: (point: Point) => Point; height: number } {
  const [west = 0, south = 0, east = 0, north = 0] = bbox
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = WIDTH / ((east - west) * shrink)
  return {
    project: ([x, y]) => [(x - west) * shrink * scale, (north - y) * scale],
    height: Math.round((north - south) * scale),
  }
}

function asPoint(values: number[]): Point {
  const [x = 0, y = 0] = values
  return [x, y]
}

/** The longest ring, open: without the repeated first point. */
function outerRing(rings: number[][][]): Point[] {
  const longest = [...rings].sort((a, b) => b.length - a.length)[0] ?? []
  return longest.slice(0, -1).map(asPoint)
}

function edgeKey(a: Point, b: Point): string {
  return [a.join(), b.join()].sort().join('|')
}

/** Which municipalities each edge belongs to: one on the outer border, two inside. */
function edgeOwners(borders: BorderCollection): Map<string, string> {
  const owners = new Map<string, string>()
  for (const { properties, geometry } of borders.features) {
    for (const ring of geometry.coordinates) {
      for (let index = 0; index + 1 < ring.length; index++) {
        const key = edgeKey(asPoint(ring[index] ?? []), asPoint(ring[index + 1] ?? []))
        const known = owners.get(key)
        owners.set(key, known ? [known, properties.ags].sort().join('+') : properties.ags)
      }
    }
  }
  return owners
}

function thinRing(
  ring: Point[],
  owners: Map<string, string>,
  project: (point: Point) => Point,
  tolerance: number,
): Point[] {
  const at = (index: number): Point => ring[(index + ring.length) % ring.length] ?? [0, 0]
  const owner = (index: number) => owners.get(edgeKey(at(index), at(index + 1)))
  const found = ring.map((_, index) => index).filter((index) => owner(index - 1) !== owner(index))
  // A municipality with one neighbour only has no meeting point; any two points then do.
  const nodes = found.length > 1 ? found : [0, Math.floor(ring.length / 2)]
  return nodes.flatMap((start, position) => {
    const end = nodes[(position + 1) % nodes.length] ?? 0
    const length = (end - start + ring.length) % ring.length
    const arc = Array.from({ length: length + 1 }, (_, step) => at(start + step))
    return thinArc(arc, project, tolerance).slice(0, -1)
  })
}

function thinArc(arc: Point[], project: (point: Point) => Point, tolerance: number): Point[] {
  const isBackwards = String(arc[0]) > String(arc.at(-1))
  const directed = (isBackwards ? [...arc].reverse() : arc).map(project)
  const thinned = douglasPeucker(directed, tolerance)
  return isBackwards ? thinned.reverse() : thinned
}

/** Douglas and Peucker 1973: keep the point farthest from the straight line, as long as it is far enough. */
function douglasPeucker(points: Point[], tolerance: number): Point[] {
  const first = points[0]
  const last = points.at(-1)
  if (points.length < 3 || !first || !last) return points
  const distances = points.slice(1, -1).map((point) => distanceToLine(point, first, last))
  const farthest = Math.max(...distances)
  if (farthest < tolerance) return [first, last]
  const split = distances.indexOf(farthest) + 1
  const before = douglasPeucker(points.slice(0, split + 1), tolerance)
  return [...before.slice(0, -1), ...douglasPeucker(points.slice(split), tolerance)]
}

function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay)
  if (length === 0) return Math.hypot(x - ax, y - ay)
  return Math.abs((by - ay) * (x - ax) - (bx - ax) * (y - ay)) / length
}

/** Relative moves in whole numbers, without spaces where the sign already separates. */
function pathData(points: Point[]): string {
  let [x, y] = points.map(roundPoint)[0] ?? [0, 0]
  const start = `M${x},${y}`
  const moves = points
    .slice(1)
    .map(roundPoint)
    .map(([nextX, nextY]) => {
      const [dx, dy] = [nextX - x, nextY - y]
      x = nextX
      y = nextY
      return dx === 0 && dy === 0 ? '' : `l${dx}${dy < 0 ? '' : ' '}${dy}`
    })
  return `${start}${moves.join('')}z`
}

function roundPoint([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)]
}
