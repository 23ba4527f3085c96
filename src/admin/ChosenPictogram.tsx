'use client'

import { pictogramPath } from '../content/addresses'

interface ChosenPictogramProps {
  id: string
  /** Key of the pictogram, where one is chosen. */
  value: string | null | undefined
  name: string
  /** Absent where nothing may be changed. */
  onRemove: (() => void) | undefined
}

/** Which pictogram is chosen, with its name, and the way to take it back. */
export function ChosenPictogram({ id, value, name, onRemove }: ChosenPictogramProps) {
  return (
    <p className="pictogram-chosen">
      {value && <img src={pictogramPath(value)} alt="" width={64} height={64} />}
      <span id={id} role="status">
        {value ? `Gewählt: ${name}` : 'Noch kein Bild gewählt'}
      </span>
      {value && onRemove && (
        <button
          aria-label={`Entfernen: ${name}`}
          className="btn btn--style-secondary btn--size-small"
          type="button"
          onClick={onRemove}
        >
          Entfernen
        </button>
      )}
    </p>
  )
}
