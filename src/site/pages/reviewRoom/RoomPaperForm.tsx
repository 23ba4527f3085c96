import type { ReactElement } from 'react'

import { HiddenFields } from '../../components/HiddenFields'
import { Icon } from '../../components/Icon'
import { formatDate } from '../../format'
import type { RoomPaper } from '../../../content/reviewRoom'
import type { PaperNote, PaperTyped } from './paperForm'
import { PaperClosing } from './PaperClosing'
import { PaperUnit } from './PaperUnit'
import { RoomProblem } from './RoomParts'
import { roomPaths } from './roomPaths'

interface RoomPaperFormProps {
  paper: RoomPaper
  pass: string
  note?: PaperNote | undefined
  typed?: PaperTyped | undefined
}

/** The form in which an editor enters what a member wrote on paper, under the numbers of the paper. */
export function RoomPaperForm({ note, paper, pass, typed }: RoomPaperFormProps): ReactElement {
  const { name, print, review } = paper
  return (
    <div className="wrap room">
      <h1>Antworten vom Papier eintragen</h1>
      <PaperMessage note={note} isSent={review.isSent} />
      <p>
        Antworten von <b>{name}</b> zum Text <b>{review.title}</b>. Jede Antwort bekommt den
        Vermerk, dass Sie ({paper.by}) sie eingetragen haben.
      </p>
      <p>
        <a href={roomPaths.paperPrint(pass)}>Fragen zum Ausdrucken</a>
      </p>
      {print === undefined && (
        <p>
          Drucken Sie zuerst die Fragen aus. Danach steht hier das Formular mit denselben Nummern.
        </p>
      )}
      {print && !review.isSent && (
        <>
          <Prints paper={paper} pass={pass} />
          <form method="post" action={roomPaths.paper(pass)} noValidate>
            <HiddenFields fields={{ kennzeichen: print.code }} />
            {print.units.map((unit, index) => (
              <PaperUnit
                key={unit.key}
                unit={unit}
                number={index + 1}
                typed={typed?.answers[index]}
              />
            ))}
            <PaperClosing
              paper={paper}
              typed={typed}
              problems={note?.kind === 'missing' ? note.problems : []}
            />
            <div className="room-buttons">
              <button className="button large" type="submit" name="dann" value="senden">
                <Icon name="check" /> Eintragen und abschicken
              </button>
              <button className="button light large" type="submit" name="dann" value="spaeter">
                Zwischenspeichern
              </button>
            </div>
          </form>
        </>
      )}
    </div>
  )
}

const PROBLEMS = {
  einverstanden: 'Schreiben Sie, wie die Person zugestimmt hat.',
  ganz: 'Wählen Sie, was die Person zum ganzen Text sagt.',
}

function PaperMessage({
  isSent,
  note,
}: {
  note: PaperNote | undefined
  isSent: boolean
}): ReactElement | null {
  if (note?.kind === 'missing')
    return (
      <RoomProblem>
        <ul>
          {note.problems.map((problem) => (
            <li key={problem}>
              <a href={`#${problem}`}>{PROBLEMS[problem]}</a>
            </li>
          ))}
        </ul>
      </RoomProblem>
    )
  if (isSent)
    return (
      <RoomProblem isProblem={false}>
        <p>Die Antworten sind eingetragen und abgeschickt.</p>
      </RoomProblem>
    )
  return note ? (
    <RoomProblem isProblem={false}>
      <p>Gespeichert. Sie können weitermachen oder das Fenster schließen.</p>
    </RoomProblem>
  ) : null
}

/** Which paper lies on the desk: the text may have been printed in several states. */
function Prints({
  paper: { print, prints },
  pass,
}: {
  paper: RoomPaper
  pass: string
}): ReactElement {
  return (
    <nav className="room-card" aria-labelledby="kennzeichen">
      <h2 id="kennzeichen">Welches Kennzeichen steht auf dem Papier?</h2>
      <ul className="room-prints">
        {prints.map(({ code, on }) => (
          <li key={code}>
            <a
              href={roomPaths.paper(pass, code)}
              aria-current={code === print?.code ? 'page' : undefined}
            >
              {code}
            </a>
            , gedruckt am {formatDate(on)}
            {code === print?.code && ' – dieses Formular'}
          </li>
        ))}
      </ul>
    </nav>
  )
}
