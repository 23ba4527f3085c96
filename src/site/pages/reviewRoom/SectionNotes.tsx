import type { ReactElement } from 'react'

import { Tile } from '../../components/Tile'
import type { RoomUnit } from '../../../content/reviewRoom'
import { MAX_REMARK } from '../../../review/marks'
import type { GivenMark } from '../../../review/marks'
import { NOTES } from './verdicts'

/** Four fields for what can be said of a section; each may stay empty. */
export function SectionNotes({
  typed,
  unit,
}: {
  unit: RoomUnit
  typed: GivenMark | undefined
}): ReactElement {
  const notes = typed?.notes ?? unit.mark?.notes ?? {}
  return (
    <fieldset className="room-choices" id="antworten" aria-describedby="antworten-hilfe">
      <legend>Was sagen Sie zu diesem Abschnitt?</legend>
      <p id="antworten-hilfe">
        Schreiben Sie nur, wo Ihnen etwas auffällt. Ist alles gut? Dann lassen Sie alles leer und
        klicken Sie auf den Knopf unten.
      </p>
      <div className="room-notes">
        {NOTES.map(({ field, help, label, pictogram, verdict }) => (
          <div className="room-note" key={verdict}>
            <Tile pictogram={pictogram} />
            <div className="room-field">
              <label htmlFor={field}>{label}</label>
              <p id={`${field}-hilfe`}>{help}</p>
              <textarea
                id={field}
                name={field}
                rows={2}
                maxLength={MAX_REMARK}
                aria-describedby={`${field}-hilfe`}
                defaultValue={notes[verdict] ?? ''}
              />
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
