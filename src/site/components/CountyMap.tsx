import type { ReactElement } from 'react'

import { paths } from '../paths'

/** Outlines are loaded once for all pages: written into each page they were 2.4 KB of it (measured, brotli). */
const COUNTY_MAP = paths.asset('county-map.svg')

export interface MapPlace {
  name: string
  /** Official key; the outline with it lies in the drawing that all maps share. */
  ags: string
  /** Where the number stands. */
  label: readonly [number, number]
  chosen?: boolean
  href?: string
}

/** The county with its municipalities, numbered in the order of the list beside it. */
export function CountyMap({
  places,
  viewBox,
  label,
}: {
  places: readonly MapPlace[]
  viewBox: string
  label: string
}): ReactElement {
  // The parts of an `img` are hidden from screen readers, so a map of links is a group.
  // Its links are for pointers: the list beside the map has the same ones for the keyboard.
  const hasLinks = places.some(({ href }) => href !== undefined)
  return (
    <div className="county-map">
      <svg viewBox={viewBox} role={hasLinks ? 'group' : 'img'} aria-label={label}>
        {places.map((place, index) => (
          <g key={place.name} className={place.chosen ? 'chosen' : undefined}>
            {place.href === undefined ? (
              <PlaceShape place={place} number={index + 1} />
            ) : (
              <a href={place.href} aria-label={place.name} tabIndex={-1}>
                <PlaceShape place={place} number={index + 1} />
              </a>
            )}
          </g>
        ))}
      </svg>
    </div>
  )
}

function PlaceShape({ place, number }: { place: MapPlace; number: number }): ReactElement {
  const [x, y] = place.label
  return (
    <>
      <use href={`${COUNTY_MAP}#k${place.ags}`} />
      <text x={x} y={y}>
        {number}
      </text>
    </>
  )
}
