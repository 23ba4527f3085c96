'use client'

import { useRef, useState } from 'react'
import type { KeyboardEvent, Ref } from 'react'

import { pictogramPath } from '../content/addresses'
import type { Pictogram } from '../shared/pictograms'
import { columnsOf, nextPlace } from './gridFocus'

interface PictogramGridProps {
  found: Pictogram[]
  chosen: string | null | undefined
  labelledBy: string
  onChoose: (pictogram: Pictogram) => void
  ref?: Ref<HTMLUListElement>
}

/** Pictures to choose from: one stop for the tab key, arrow keys inside (ARIA Authoring Practices, roving tabindex). */
export function PictogramGrid({ found, chosen, labelledBy, onChoose, ref }: PictogramGridProps) {
  const [place, setPlace] = useState(0)
  const buttons = useRef<(HTMLButtonElement | null)[]>([])

  const move = (event: KeyboardEvent, from: number) => {
    const shown = buttons.current.slice(0, found.length)
    const columns = columnsOf(shown.map((button) => button?.getBoundingClientRect().top ?? 0))
    const to = nextPlace(event.key, { place: from, count: found.length, columns })
    if (to === undefined) return
    // The arrow keys would scroll the page too.
    event.preventDefault()
    buttons.current[to]?.focus()
  }

  return (
    <ul className="pictogram-grid" aria-labelledby={labelledBy} ref={ref}>
      {found.map((pictogram, index) => (
        <li key={pictogram.key}>
          <button
            ref={(button) => {
              buttons.current[index] = button
            }}
            type="button"
            aria-pressed={pictogram.key === chosen}
            tabIndex={index === Math.min(place, found.length - 1) ? 0 : -1}
            onClick={() => onChoose(pictogram)}
            onFocus={() => setPlace(index)}
            onKeyDown={(event) => move(event, index)}
          >
            <img src={pictogramPath(pictogram.key)} alt="" width={64} height={64} loading="lazy" />
            <span>
              {pictogram.key === chosen && '✓ '}
              {pictogram.name}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
