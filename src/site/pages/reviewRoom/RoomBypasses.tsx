import type { ReactElement } from 'react'

import { ButtonLink } from '../../components/Button'
import { formatDate } from '../../format'
import type { RoomBypass } from '../../../content/reviewRoom'
import { roomPaths } from './roomPaths'

/** Texts that went public without a review, for the board: how many, which, when and why. */
export function RoomBypasses({ bypasses }: { bypasses: readonly RoomBypass[] }): ReactElement {
  return (
    <div className="wrap easy-text room">
      <h1>Texte ohne Prüfung</h1>
      <div>
        <p>Für jeden Text gibt es eine Frist zum Prüfen.</p>
        <p>Manchmal ist die Frist vorbei, und niemand hat geprüft.</p>
        <p>Dann darf das Amt den Text trotzdem zeigen.</p>
        <p>Aber das Amt muss sagen, warum.</p>
        <p>{countText(bypasses.length)}</p>
      </div>
      {bypasses.length > 0 && (
        <ul className="stack">
          {bypasses.map(({ on, reason, title }) => (
            <li className="room-task" key={`${on}${title}${reason}`}>
              <div>
                <h2>{title === '' ? 'Ein Text, den es nicht mehr gibt' : title}</h2>
                <p>Seit dem {formatDate(on)} können alle den Text lesen.</p>
                {reason !== '' && <p>Das sagt das Amt: „{reason}“</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
      <div className="room-buttons">
        <ButtonLink href={roomPaths.home} icon="previous" light>
          Zurück zu meinen Aufgaben
        </ButtonLink>
      </div>
    </div>
  )
}

function countText(count: number): string {
  if (count === 0) return 'In den letzten 12 Monaten war das bei keinem Text so.'
  return count === 1
    ? 'In den letzten 12 Monaten war das bei 1 Text so.'
    : `In den letzten 12 Monaten war das bei ${count} Texten so.`
}
