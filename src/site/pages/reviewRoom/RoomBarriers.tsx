import type { ReactElement } from 'react'

import type { OverdueCase } from '../../../content/barrierDesk'
import { ButtonLink } from '../../components/Button'
import { formatDate } from '../../format'
import { easyPath, paths } from '../../paths'
import { roomPaths } from './roomPaths'

/** Reports of barriers whose time is over, for the board; nothing of them tells who reported. */
export function RoomBarriers({ cases }: { cases: readonly OverdueCase[] }): ReactElement {
  return (
    <div className="wrap easy-text room">
      <h1>Zu späte Antworten</h1>
      <div>
        <p>Menschen sagen uns: Etwas geht nicht.</p>
        <p>Das Amt muss in 2 Wochen antworten.</p>
        <p>Manchmal dauert es länger.</p>
        <p>Spätestens nach 6 Wochen muss die Antwort da sein.</p>
        <p>{countText(cases.length)}</p>
      </div>
      {cases.length > 0 && (
        <ul className="stack">
          {cases.map((one) => (
            <Case key={one.number} one={one} />
          ))}
        </ul>
      )}
      <div className="room-buttons">
        <ButtonLink href={easyPath(paths.reportList)} icon="next">
          Alle Meldungen ansehen
        </ButtonLink>
        <ButtonLink href={roomPaths.home} icon="previous" light>
          Zurück zu meinen Aufgaben
        </ButtonLink>
      </div>
    </div>
  )
}

function countText(count: number): string {
  if (count === 0) return 'Jetzt ist keine Antwort zu spät.'
  return count === 1 ? 'Jetzt ist 1 Antwort zu spät.' : `Jetzt sind ${count} Antworten zu spät.`
}

function Case({ one }: { one: OverdueCase }): ReactElement {
  return (
    <li className="room-task">
      <div>
        <h2>Nummer {one.number}</h2>
        {one.what !== '' && <p>{one.what}</p>}
        <p>Die Nachricht kam am {formatDate(one.receivedOn)}.</p>
        <p>
          {one.isLast ? 'Die 6 Wochen' : 'Die 2 Wochen'} waren zu Ende am {formatDate(one.until)}.
        </p>
      </div>
    </li>
  )
}
