import type { ReactElement } from 'react'

import type { RoomReview } from '../../../content/reviewRoom'
import { roomPaths } from './roomPaths'
import { PICTURE_CHOICES, SENTENCE_CHOICES } from './verdicts'
import { RoomImage } from './RoomParts'

/** The questions on paper: numbered, with boxes to tick and room to write. */
export function RoomPrint({ review }: { review: RoomReview }): ReactElement {
  return (
    <div className="wrap easy-text room">
      <h1>{review.title}</h1>
      <p>Kreuzen Sie an. Schreiben Sie dazu, was Sie möchten.</p>
      <ol className="room-print">
        {review.units.map(({ key, kind, picture, text }) => (
          <li key={key}>
            {kind === 'picture' && picture ? (
              <RoomImage image={picture} />
            ) : (
              <p>
                <b>{text}</b>
              </p>
            )}
            <p>
              {(kind === 'picture' ? PICTURE_CHOICES : SENTENCE_CHOICES)
                .map(({ label }) => `☐ ${label}`)
                .join('   ')}
            </p>
            <p>Dazu möchte ich sagen: ______________________________</p>
          </li>
        ))}
      </ol>
      <p>
        <a href={roomPaths.home}>Zurück zum Prüf-Raum</a>
      </p>
    </div>
  )
}
