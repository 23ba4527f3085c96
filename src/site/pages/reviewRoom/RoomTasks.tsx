import type { ReactElement } from 'react'

import { ButtonLink } from '../../components/Button'
import { formatDate } from '../../format'
import type { RoomMember, RoomTask } from '../../../content/reviewRoom'
import { RoomImage, RoomProblem } from './RoomParts'
import { roomPaths } from './roomPaths'
import { SentReview } from './SentReview'
import { TextSizes } from './TextSizes'

/** What was just done. */
export type TasksNote = 'sent' | 'saved'

const NOTES: Record<TasksNote, readonly string[]> = {
  sent: ['Danke! Ihre Antworten sind da.'],
  saved: [
    'Ihre Antworten sind gespeichert.',
    'Sie können später weitermachen, auch auf einem anderen Gerät.',
  ],
}

/** What waits for a member, until when and how long it takes, and what became of earlier remarks. */
export function RoomTasks({
  member,
  tasks,
  note,
}: {
  member: RoomMember
  tasks: readonly RoomTask[]
  note?: TasksNote | undefined
}): ReactElement {
  const open = tasks.filter(({ state }) => state !== 'sent')
  const sent = tasks.filter(({ state }) => state === 'sent')
  return (
    <div className="wrap easy-text room">
      <h1>Prüf-Raum</h1>
      {note && <JustDone note={note} hasMail={member.hasMail} />}
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
              <SentReview key={task.id} task={task} />
            ))}
          </ul>
        </section>
      )}
      <WhatTheOfficeDoes />
      <form method="post" action={roomPaths.textSize}>
        <TextSizes size={member.textSize} />
      </form>
      <Leave />
    </div>
  )
}

function JustDone({ hasMail, note }: { hasMail: boolean; note: TasksNote }): ReactElement {
  return (
    <RoomProblem isProblem={false}>
      {NOTES[note].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {note === 'sent' && hasMail && <p>Sie bekommen auch eine E-Mail.</p>}
    </RoomProblem>
  )
}

/** What the board keeps an eye on. */
function WhatTheOfficeDoes(): ReactElement {
  return (
    <section aria-labelledby="amt" className="room-office">
      <h2 id="amt">Was macht das Amt?</h2>
      <p>Menschen melden Barrieren. Antwortet das Amt zu spät?</p>
      <p>
        <ButtonLink href={roomPaths.barriers} icon="next" light>
          Zu späte Antworten
        </ButtonLink>
      </p>
      <p>Der Beirat prüft Texte. Zeigt das Amt Texte ohne Prüfung?</p>
      <p>
        <ButtonLink href={roomPaths.bypasses} icon="next" light>
          Texte ohne Prüfung
        </ButtonLink>
      </p>
    </section>
  )
}

function Leave(): ReactElement {
  return (
    <form method="post" action={roomPaths.leave}>
      <div className="room-buttons">
        <button className="button light" type="submit">
          Prüf-Raum verlassen
        </button>
      </div>
    </form>
  )
}

function countText(count: number): string {
  if (count === 0) return 'Sie haben jetzt keine Aufgabe.'
  return count === 1 ? 'Sie haben 1 Aufgabe.' : `Sie haben ${count} Aufgaben.`
}

function Task({ task }: { task: RoomTask }): ReactElement {
  const { done, dueOn, id, image, isArticle, minutes, title, total } = task
  const isNew = done === 0
  const units = isArticle ? 'Abschnitten' : 'Fragen'
  return (
    <li className="room-task">
      {image && <RoomImage image={image} />}
      <div>
        <h3>{title}</h3>
        <p>
          {isArticle
            ? 'Das ist ein Text in Standard-Sprache.'
            : 'Das ist ein Text in Leichter Sprache.'}
        </p>
        <p>{isNew ? 'Das ist neu.' : `${done} von ${total} ${units} sind fertig.`}</p>
        <Changed task={task} />
        <p>
          Das dauert etwa {minutes} Minuten. Bitte bis {formatDate(dueOn)}.
        </p>
      </div>
      <div className="room-buttons">
        <ButtonLink href={roomPaths.review(id)} icon="next">
          {isNew ? 'Anfangen' : 'Weitermachen'}: {title}
        </ButtonLink>
        <ButtonLink href={roomPaths.page(id)} icon="book" light>
          Ganzen Text lesen: {title}
        </ButtonLink>
        <ButtonLink href={roomPaths.print(id)} icon="print" light>
          Zum Ausdrucken: {title}
        </ButtonLink>
      </div>
    </li>
  )
}

/** Says that the text was changed since the member was here. */
function Changed({ task: { changed, isArticle } }: { task: RoomTask }): ReactElement | null {
  if (changed === 0) return null
  const [one, many] = isArticle
    ? ['Abschnitt ist', 'Abschnitte sind']
    : ['Frage ist', 'Fragen sind']
  return (
    <p>
      Der Text ist anders als beim letzten Mal. {changed === 1 ? `1 ${one}` : `${changed} ${many}`}{' '}
      neu. Alles andere bleibt, wie Sie es gesagt haben.
    </p>
  )
}
