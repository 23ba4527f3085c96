import type { ReactElement } from 'react'

import type { RoomPaper } from '../../../content/reviewRoom'
import { MAX_REMARK } from '../../../review/marks'
import type { PaperProblem, PaperTyped } from './paperForm'

interface PaperClosingProps {
  paper: RoomPaper
  typed: PaperTyped | undefined
  problems: readonly PaperProblem[]
}

/** What the person says of the whole text, and how they agreed that somebody types for them. */
export function PaperClosing({ paper, problems, typed }: PaperClosingProps): ReactElement {
  const { review } = paper
  const isMissing = (problem: PaperProblem) => problems.includes(problem)
  return (
    <>
      <fieldset
        className="room-choices"
        id="ganz"
        aria-describedby={isMissing('ganz') ? 'ganz-fehler' : undefined}
      >
        <legend>Zum ganzen Text</legend>
        {isMissing('ganz') && <PaperError id="ganz-fehler">Hier fehlt die Antwort.</PaperError>}
        {[
          ['ja', 'Ja, der Text ist gut.'],
          ['nein', 'Nein, der Text muss besser werden.'],
        ].map(([value, label]) => (
          <label className="room-tick" key={value}>
            <input
              type="radio"
              name="ganz"
              value={value}
              defaultChecked={typed?.whole === value}
              aria-describedby={isMissing('ganz') ? 'ganz-fehler' : undefined}
            />{' '}
            {label}
          </label>
        ))}
      </fieldset>
      <div className="room-field">
        <label htmlFor="zum-text">Zum ganzen Text geschrieben</label>
        <textarea
          id="zum-text"
          name="zum-text"
          rows={2}
          maxLength={MAX_REMARK}
          defaultValue={typed?.remark ?? review.remark}
        />
      </div>
      {!review.isArticle && (
        <label className="room-tick">
          <input type="checkbox" name="nennen" value="ja" defaultChecked={typed?.isNamed} /> Der
          Name darf beim Text stehen (angekreuzt)
        </label>
      )}
      <Consent value={typed?.consent ?? paper.consent} isMissing={isMissing('einverstanden')} />
    </>
  )
}

function Consent({ isMissing, value }: { isMissing: boolean; value: string }): ReactElement {
  return (
    <div className="room-field">
      <label htmlFor="einverstanden">Wie hat die Person zugestimmt, dass Sie eintragen?</label>
      <p id="einverstanden-hilfe">Zum Beispiel: Unterschrift auf dem Papier vom 26. November</p>
      {isMissing && (
        <PaperError id="einverstanden-fehler">Hier fehlt das Einverständnis.</PaperError>
      )}
      <input
        id="einverstanden"
        name="einverstanden"
        type="text"
        maxLength={200}
        required
        defaultValue={value}
        aria-invalid={isMissing ? true : undefined}
        aria-describedby={
          isMissing ? 'einverstanden-fehler einverstanden-hilfe' : 'einverstanden-hilfe'
        }
      />
    </div>
  )
}

function PaperError({ children, id }: { id: string; children: string }): ReactElement {
  return (
    <p className="room-error" id={id}>
      {children}
    </p>
  )
}
