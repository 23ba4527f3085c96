'use client'

import { useRef, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'

import type { Pictogram } from '../shared/pictograms'
import { PictogramGrid } from './PictogramGrid'
import { hitsMessage, usePictogramSearch } from './usePictogramSearch'

interface PictogramSearchProps {
  id: string
  input: RefObject<HTMLInputElement | null>
  /** Ids of what describes the field besides its help text. */
  describedBy: string
  isInvalid: boolean
  chosen: string | null | undefined
  onChoose: (pictogram: Pictogram) => void
}

/** Search field for a German word, and below it the pictures that were found. */
export function PictogramSearch(props: PictogramSearchProps) {
  const { id, input, describedBy, isInvalid, chosen, onChoose } = props
  const [word, setWord] = useState('')
  const grid = useRef<HTMLUListElement>(null)
  const hits = usePictogramSearch(word)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return
    // Enter would save the document.
    event.preventDefault()
    if (event.key === 'ArrowDown')
      grid.current?.querySelector<HTMLButtonElement>('button[tabindex="0"]')?.focus()
  }

  return (
    <>
      <input
        ref={input}
        id={id}
        type="search"
        autoComplete="off"
        value={word}
        aria-describedby={`${id}-help ${describedBy}`}
        aria-invalid={isInvalid}
        onChange={(event) => setWord(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className="field-description" id={`${id}-help`}>
        Tippen Sie ein deutsches Wort, zum Beispiel: Haus. Mit der Tabulator-Taste kommen Sie zu den
        Bildern, mit den Pfeil-Tasten von Bild zu Bild, mit der Eingabe-Taste wählen Sie eines.
      </p>
      <p id={`${id}-count`} role="status">
        {hitsMessage(hits)}
      </p>
      {hits.found.length > 0 && (
        <PictogramGrid
          key={word.trim()}
          ref={grid}
          found={hits.found}
          chosen={chosen}
          labelledBy={`${id}-count`}
          onChoose={onChoose}
        />
      )}
    </>
  )
}
