export interface Coordinates {
  latitude: number
  longitude: number
}

/** Counterclockwise from east, as `atan2` counts; the index is the sector of 45 degrees. */
const DIRECTIONS = [
  'im Osten',
  'im Nordosten',
  'im Norden',
  'im Nordwesten',
  'im Westen',
  'im Südwesten',
  'im Süden',
  'im Südosten',
] as const

const KM_PER_DEGREE = 111.3
/** A town hall this near to the centre of the county lies "in der Mitte". */
const MIDDLE_KM = 5

/** Where a place lies among the others, seen from the middle of the area that all span: "im Norden". */
export function locationIn(place: Coordinates, all: readonly Coordinates[]): string {
  const centre = {
    latitude: middle(all.map(({ latitude }) => latitude)),
    longitude: middle(all.map(({ longitude }) => longitude)),
  }
  const north = (place.latitude - centre.latitude) * KM_PER_DEGREE
  const shrink = Math.cos((centre.latitude * Math.PI) / 180)
  const east = (place.longitude - centre.longitude) * KM_PER_DEGREE * shrink
  if (Math.hypot(north, east) < MIDDLE_KM) return 'in der Mitte'
  const sector = Math.round(Math.atan2(north, east) / (Math.PI / 4))
  return DIRECTIONS[(sector + DIRECTIONS.length) % DIRECTIONS.length] ?? 'in der Mitte'
}

function middle(values: number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2
}
