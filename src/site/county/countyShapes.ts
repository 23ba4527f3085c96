import drawing from './shapes.json' with { type: 'json' }
import type { CountyShape } from './simplifyBorders'

export type { CountyShape } from './simplifyBorders'

/** Borders are data of the site: `scripts/build-county-shapes.ts` makes them once, no page ever simplifies. */
const shapes: CountyShape[] = drawing.shapes.map(({ ags, name, path, label }) => ({
  ags,
  name,
  path,
  label: [label[0] ?? 0, label[1] ?? 0],
}))

export const countyViewBox: string = drawing.viewBox

/** The municipalities as they are drawn on the map, in the order of their official keys. */
export function countyShapes(): CountyShape[] {
  return shapes
}
