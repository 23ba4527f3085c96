import type { ReactElement } from 'react'

import type { RoomUnit } from '../../../content/reviewRoom'
import { MAX_REMARK } from '../../../review/marks'
import type { GivenMark } from '../../../review/marks'
import { NOTES, PICTURE_CHOICES, SENTENCE_CHOICES } from './verdicts'

interface PaperUnitProps {
  unit: RoomUnit
  /** On the paper. */
  number: number
  typed: GivenMark | undefined
}

/** One numbered question of the paper. */
export function PaperUnit({ number, typed, unit }: PaperUnitProps): ReactElement {
  const { heading, kind, text } = unit
  const name = kind === 'sentence' ? text : heading
  return (
    <fieldset className="room-paper-unit">
      <legend>
        {number}. {kind === 'picture' && 'Bild: '}
        {name === '' ? text.split('\n')[0] : name}
      </legend>
      {kind === 'section' ? (
        <SectionFields unit={unit} number={number} typed={typed} />
      ) : (
        <SentenceFields unit={unit} number={number} typed={typed} />
      )}
    </fieldset>
  )
}

function SentenceFields({ number, typed, unit }: PaperUnitProps): ReactElement {
  const chosen = typed?.verdict ?? unit.mark?.verdict ?? ''
  const choices = unit.kind === 'picture' ? PICTURE_CHOICES : SENTENCE_CHOICES
  return (
    <>
      <div className="room-paper-choices">
        {[...choices, { verdict: '', label: 'Nichts angekreuzt' }].map(({ label, verdict }) => (
          <label className="room-tick" key={verdict}>
            <input
              type="radio"
              name={`antwort${number}`}
              value={verdict}
              defaultChecked={chosen === verdict}
            />{' '}
            {label}
          </label>
        ))}
      </div>
      <PaperText
        name={`anmerkung${number}`}
        label="Dazu geschrieben"
        value={typed?.remark ?? unit.mark?.remark ?? ''}
      />
    </>
  )
}

function SectionFields({ number, typed, unit }: PaperUnitProps): ReactElement {
  const notes = typed?.notes ?? unit.mark?.notes ?? {}
  const isRead = typed ? typed.isLeftOut !== true : unit.mark !== undefined
  return (
    <>
      <label className="room-tick">
        <input type="checkbox" name={`gelesen${number}`} value="ja" defaultChecked={isRead} />{' '}
        Gelesen
      </label>
      {NOTES.map(({ field, label, verdict }) => (
        <PaperText
          key={verdict}
          name={`${field}${number}`}
          label={label}
          value={notes[verdict] ?? ''}
        />
      ))}
    </>
  )
}

function PaperText({
  label,
  name,
  value,
}: {
  name: string
  label: string
  value: string
}): ReactElement {
  return (
    <div className="room-field">
      <label htmlFor={name}>{label}</label>
      <textarea id={name} name={name} rows={1} maxLength={MAX_REMARK} defaultValue={value} />
    </div>
  )
}
