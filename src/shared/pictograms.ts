import houseSet from './pictograms.json' with { type: 'json' }

/** A pictogram: German name, words that find it, and what it shows. */
export interface Pictogram {
  key: string
  name: string
  words: string[]
  alt: string
}

const house: ReadonlyMap<string, Pictogram> = new Map(
  Object.entries(houseSet).map(([key, entry]) => [key, { key, ...entry }]),
)

/** Prefix of keys that name a picture of OpenMoji by its code points. */
export const OPENMOJI_PREFIX = 'openmoji:'

/** The house set, in the order of its file. */
export function housePictograms(): Pictogram[] {
  return [...house.values()]
}

/** Pictogram of the house set by its key. */
export function housePictogram(key: string): Pictogram | undefined {
  return house.get(key)
}
