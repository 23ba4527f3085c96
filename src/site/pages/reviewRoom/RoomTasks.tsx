import type { ReactElement } from 'react'

import { ButtonLink } from '../../components/Button'
import { formatDate } from '../../format'
import type { RoomMember, RoomTask } from '../../../content/reviewRoom'
import { RoomImage, RoomProblem } from './RoomParts'
import { roomPaths } from './roomPaths'
import { verdictLabel } from './verdicts'

/** What waits for a member, until when and how long it takes, and what became of earlier remarks. */
export function RoomTasks({
  member,
  tasks,
  isSent = false,
}: {
  member: RoomMember
  tasks: readonly RoomTask[]
  /** A review was sent just now. */
  isSent?: boolean
}): ReactElement {
  const open = tasks.filter(({ state }) => state !== 'sent')
  const sent = tasks.filter(({ state }) => state === 'sent')
  return (
    <div className="wrap easy-text room">
      <h1>Prüf-Raum</h1>
      {isSent && (
        <RoomProblem isProblem={false}>
          <p>Danke! Ihre Antworten sind da.</p>
          <p>Sie bekommen auch eine E-Mail.</p>
        </RoomProblem>
      )}
      <div>
        <p>Guten Tag, {member.name}!</p>
        <p>{countText(open.length)}</p>
      </div>
      {open.length > 0 && (
        <section aria-labelledby="zu-tun">
          <h2 id="zu-tun">Das ist zu tun</h2>
          <ul className="stack">
            {open.map((task) => (
              <Task key={task.id} task={task} />
            ))}
          </ul>
        </section>
      )}
      {sent.length > 0 && (
        <section aria-labelledby="fertig">
          <h2 id="fertig">Das ist fertig</h2>
          <ul className="stack">
            {sent.map((task) => (
              <Sent key={task.id} task={task} />
            ))}
          </ul>
        </section>
      )}
      <form method="post" action={roomPaths.leave}>
        <div className="room-buttons">
          <button className="button light" type="submit">
            Prüf-Raum verlassen
          </button>
        </div>
      </form>
    </div>
  )
}

function countText(count: number): string {
  if (count === 0) return 'Sie haben jetzt keine Aufgabe.'
  return count === 1 ? 'Sie haben 1 Aufgabe.' : `Sie haben ${count} Aufgaben.`
}

function Task({ task }: { task: RoomTask }): ReactElement {
  const { changed, done, dueOn, id, image, minutes, title, total } = task
  const isNew = done === 0
  return (
    <li className="room-task">
      {image && <RoomImage image={image} />}
      <div>
        <h3>{title}</h3>
        <p>{isNew ? 'Das ist neu.' : `${done} von ${total} Fragen sind fertig.`}</p>
        {changed > 0 && (
          <p>
            Der Text ist anders als beim letzten Mal.{' '}
            {changed === 1 ? '1 Satz ist' : `${changed} Sätze sind`} neu.
          </p>
        )}
        <p>Das dauert etwa {minutes} Minuten.</p>
        <p>Bitte bis {formatDate(dueOn)}.</p>
      </div>
      <div className="room-buttons">
        <ButtonLink href={roomPaths.review(id)} icon="next">
          {isNew ? 'Anfangen' : 'Weitermachen'}: {title}
        </ButtonLink>
        <ButtonLink href={roomPaths.print(id)} icon="print" light>
          Zum Ausdrucken: {title}
        </ButtonLink>
      </div>
    </li>
  )
}

function Sent({ task: { answers, title } }: { task: RoomTask }): ReactElement {
  const open = answers.filter(({ answer }) => answer === undefined).length
  return (
    <li className="room-task">
      <div>
        <h3>{title}</h3>
        {answers.length === 0 && <p>Sie haben alles verstanden. Danke!</p>}
        {open > 0 && <p>Wir antworten noch auf {open === 1 ? '1 Satz' : `${open} Sätze`}.</p>}
        {answers.length > 0 && (
          <ul className="room-list">
            {answers.map(({ answer, remark, text, verdict }) => (
              <li key={text}>
                <div>
                  <p>„{text}“</p>
                  <p>
                    Sie haben gesagt: {verdictLabel(verdict)}. {remark}
                  </p>
                  <p>
                    <b>Unsere Antwort:</b> {answerText(answer)}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

function answerText(answer: RoomTask['answers'][number]['answer']): string {
  if (answer === undefined) return 'Sie kommt noch.'
  const done = answer.isChanged ? 'Wir haben es geändert.' : 'Wir haben es nicht geändert.'
  return answer.reason === '' ? done : `${done} ${answer.reason}`
}
