import type { ReactElement } from 'react'

import type { RoomTask } from '../../../content/reviewRoom'
import { verdictLabel } from './verdicts'

type Answer = RoomTask['answers'][number]

/** A review that was sent, and what became of each remark. */
export function SentReview({
  task: { answers, isArticle, praise, title },
}: {
  task: RoomTask
}): ReactElement {
  const open = answers.filter(({ answer }) => answer === undefined).length
  const remarks = open === 1 ? '1 Anmerkung' : `${open} Anmerkungen`
  return (
    <li className="room-task">
      <div>
        <h3>{title}</h3>
        {answers.length === 0 && (
          <p>
            {isArticle
              ? 'Ihnen ist nichts aufgefallen. Danke!'
              : 'Sie haben alles verstanden. Danke!'}
          </p>
        )}
        {open > 0 && <p>Wir antworten noch auf {remarks}.</p>}
        {praise > 0 && <p>Danke auch für Ihr Lob.</p>}
        {answers.length > 0 && (
          <ul className="room-list">
            {answers.map((answer, index) => (
              <li key={index}>
                <AnsweredMark mark={answer} isArticle={isArticle} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

function AnsweredMark({ isArticle, mark }: { mark: Answer; isArticle: boolean }): ReactElement {
  const { answer, heading, remark, text, verdict } = mark
  return (
    <div>
      <p>{isArticle ? `Abschnitt: ${heading}` : `„${text}“`}</p>
      <p>
        Sie haben gesagt: <b>{verdictLabel(verdict)}.</b> {remark !== '' && `„${remark}“`}
      </p>
      <p>
        <b>Unsere Antwort:</b> {answerText(answer)}
      </p>
    </div>
  )
}

function answerText(answer: Answer['answer']): string {
  if (answer === undefined) return 'Sie kommt noch.'
  const done = answer.isChanged ? 'Wir haben es geändert.' : 'Wir haben es nicht geändert.'
  return answer.reason === '' ? done : `${done} ${answer.reason}`
}
