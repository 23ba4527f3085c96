'use client'

import { useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useId, useState } from 'react'

import { pictogramPath } from '../content/addresses'
import type { Pictogram } from '../shared/pictograms'

const PAUSE_MS = 200

/** An editor types a German word and picks a picture from a grid; everything works by keyboard. */
export function PictogramPicker({ field, path }: TextFieldClientProps) {
  const { value, setValue } = useField<string | null>({ path })
  const [word, setWord] = useState('')
  const [found, setFound] = useState<Pictogram[]>([])
  const id = useId()

  useEffect(() => {
    const timer = setTimeout(() => void search(word).then(setFound), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [word])

  return (
    <div className="field-type pictogram-picker">
      <label className="field-label" htmlFor={id}>
        {typeof field.label === 'string' ? field.label : 'Bildzeichen'}
      </label>
      {value && (
        <p>
          <img src={pictogramPath(value)} alt="" width={64} height={64} /> Gewählt: {value}{' '}
          <button
            className="btn btn--style-secondary btn--size-small"
            type="button"
            onClick={() => setValue(null)}
          >
            Entfernen
          </button>
        </p>
      )}
      <input
        id={id}
        type="search"
        value={word}
        placeholder="Zum Beispiel: Haus"
        aria-describedby={`${id}-help`}
        onChange={(event) => setWord(event.target.value)}
      />
      <p className="field-description" id={`${id}-help`}>
        Tippen Sie ein deutsches Wort und wählen Sie ein Bild.
      </p>
      <p role="status">
        {word === ''
          ? ''
          : found.length === 1
            ? '1 Bild gefunden'
            : `${found.length} Bilder gefunden`}
      </p>
      {word !== '' && <Grid found={found} chosen={value} onChoose={setValue} />}
    </div>
  )
}

interface GridProps {
  found: Pictogram[]
  chosen: string | null
  onChoose: (key: string) => void
}

function Grid({ found, chosen, onChoose }: GridProps) {
  return (
    <ul className="pictogram-grid">
      {found.map(({ key, name }) => (
        <li key={key}>
          <button type="button" aria-pressed={key === chosen} onClick={() => onChoose(key)}>
            <img src={pictogramPath(key)} alt="" width={64} height={64} loading="lazy" />
            <span>{name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

async function search(word: string): Promise<Pictogram[]> {
  if (word.trim() === '') return []
  const response = await fetch(`/api/piktogramme?wort=${encodeURIComponent(word)}`, {
    credentials: 'same-origin',
  })
  if (!response.ok) return []
  return ((await response.json()) as { pictograms: Pictogram[] }).pictograms
}
