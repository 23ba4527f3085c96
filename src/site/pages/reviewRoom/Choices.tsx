import type { ReactElement } from 'react'

import { Tile } from '../../components/Tile'
import type { RoomUnit } from '../../../content/reviewRoom'
import { MAX_REMARK } from '../../../review/marks'
import type { GivenMark } from '../../../review/marks'
import { PICTURE_CHOICES, SENTENCE_CHOICES } from './verdicts'

interface ChoicesProps {
  unit: RoomUnit
  typed: GivenMark | undefined
  isMissing: boolean
}

/** What a reviewer thinks of a sentence or a picture, and words to it. */
export function Choices({ isMissing, typed, unit }: ChoicesProps): ReactElement {
  const isPicture = unit.kind === 'picture'
  const chosen = typed?.verdict ?? unit.mark?.verdict
  return (
    <>
      <fieldset
        className="room-choices"
        id="antworten"
        aria-describedby={isMissing ? 'fehlt' : undefined}
      >
        <legend>{isPicture ? 'Passt das Bild zum Text?' : 'Wie ist dieser Satz?'}</legend>
        {isMissing && (
          <p className="room-error" id="fehlt">
            Hier fehlt Ihre Antwort.
          </p>
        )}
        <div>
          {(isPicture ? PICTURE_CHOICES : SENTENCE_CHOICES).map(
            ({ help, label, pictogram, verdict }) => (
              <label className="room-choice" key={verdict}>
                <input
                  type="radio"
                  name="antwort"
                  value={verdict}
                  defaultChecked={chosen === verdict}
                  aria-describedby={isMissing ? 'fehlt' : undefined}
                />
                <Tile pictogram={pictogram} />
                <span>
                  {label}
                  <small>{help}</small>
                </span>
              </label>
            ),
          )}
        </div>
      </fieldset>
      <div className="room-field">
        <label htmlFor="anmerkung">Möchten Sie dazu etwas sagen? Sie müssen nicht.</label>
        <textarea
          id="anmerkung"
          name="anmerkung"
          rows={3}
          maxLength={MAX_REMARK}
          defaultValue={typed?.remark ?? unit.mark?.remark ?? unit.draft ?? ''}
        />
      </div>
    </>
  )
}
