import type { ReactElement } from 'react'

import type { TextSize } from '../../../content/reviewRoom'

const SIZES: readonly { size: TextSize; label: string }[] = [
  { size: 'normal', label: 'Normal' },
  { size: 'large', label: 'Groß' },
  { size: 'largest', label: 'Sehr groß' },
]

/** Buttons for the size of the letters; the size is kept with the member, so it is the same on every device. */
export function TextSizes({ size: current }: { size: TextSize }): ReactElement {
  return (
    <fieldset className="room-sizes">
      <legend>Wie groß soll die Schrift sein?</legend>
      {SIZES.map(({ label, size }) => (
        <button
          key={size}
          className="button light"
          type="submit"
          name="groesse"
          value={size}
          aria-pressed={size === current}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}

/** The size that a form names. */
export const readTextSize = (given: string): TextSize | undefined =>
  SIZES.find(({ size }) => size === given)?.size
