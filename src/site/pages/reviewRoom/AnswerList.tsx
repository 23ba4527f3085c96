import type { ReactElement } from 'react'

import type { RoomMark, RoomReview, RoomUnit } from '../../../content/reviewRoom'
import { roomPaths } from './roomPaths'
import { NOTES, verdictLabel } from './verdicts'

interface Answered {
  unit: RoomUnit
  index: number
  mark: RoomMark
}

/** Questions of a review that have an answer. */
export const answeredIn = ({ units }: RoomReview): Answered[] =>
  units.flatMap((unit, index) => (unit.mark ? [{ unit, index, mark: unit.mark }] : []))

/** Answers, each with the way to change it. */
export function AnswerList({
  answered,
  review: { id, isArticle },
}: {
  review: RoomReview
  answered: readonly Answered[]
}): ReactElement {
  const word = isArticle ? 'Abschnitt' : 'Frage'
  return (
    <ol className="room-list">
      {answered.map(({ index, mark, unit }) => (
        <li key={unit.key}>
          <div>
            <p>
              <b>{index + 1}.</b> {titleOf(unit)}
            </p>
            {mark.remark !== '' && <p>Sie haben geschrieben: „{mark.remark}“</p>}
            {NOTES.flatMap(({ label, verdict }) => {
              const words = mark.notes[verdict]
              return words === undefined ? [] : [<p key={verdict}>{`${label}: „${words}“`}</p>]
            })}
          </div>
          {(unit.kind !== 'section' || Object.keys(mark.notes).length === 0) && (
            <span>
              {unit.kind === 'section' ? 'Gelesen, nichts dazu' : verdictLabel(mark.verdict)}
            </span>
          )}
          <a href={roomPaths.review(id, index + 1)}>{`${word} ${index + 1} ändern`}</a>
        </li>
      ))}
    </ol>
  )
}

/** A question in a list: the sentence, the heading of the section, or which picture is meant. */
function titleOf({ heading, kind, text }: RoomUnit): string {
  if (kind === 'sentence') return text
  const [first = ''] = text.split('\n')
  const name = heading === '' ? first : heading
  return kind === 'picture' ? `Bild: ${name}` : name
}
