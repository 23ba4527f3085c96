import type { ReactElement } from 'react'

import { ButtonLink } from '../../components/Button'
import { Icon } from '../../components/Icon'
import type { RoomReview } from '../../../content/reviewRoom'
import { AnswerList, answeredIn } from './AnswerList'
import { RoomProblem, SavedNote } from './RoomParts'
import { roomPaths } from './roomPaths'

/** Everything that was answered, once more before it is sent. */
export function RoomSummaryPage({
  isMissing = false,
  isSaved = false,
  remark,
  review,
}: {
  review: RoomReview
  /** The last answer was kept just now. */
  isSaved?: boolean
  /** The question about the whole text was not answered. */
  isMissing?: boolean
  /** What was typed stays. */
  remark?: string
}): ReactElement {
  const { next, total } = review.progress
  return (
    <div className="wrap easy-text room">
      <h1>
        {next === undefined
          ? `Alle ${total} ${review.isArticle ? 'Abschnitte' : 'Fragen'} sind fertig`
          : 'Ihre Antworten bis jetzt'}
      </h1>
      {isSaved && <SavedNote />}
      {isMissing && (
        <RoomProblem>
          <p>
            <a href="#ganzer-text">Ist der ganze Text gut? Bitte wählen Sie eine Antwort.</a>
          </p>
        </RoomProblem>
      )}
      <p>
        Der Text heißt: <b>{review.title}</b>. Sie können noch alles ändern.
      </p>
      <Counts review={review} />
      {next === undefined ? (
        <SendForm review={review} isMissing={isMissing} remark={remark ?? review.remark} />
      ) : (
        <StillOpen review={review} />
      )}
      <section aria-labelledby="antworten-liste">
        <h2 id="antworten-liste">Ihre Antworten</h2>
        <AnswerList review={review} answered={answeredIn(review)} />
      </section>
    </div>
  )
}

/** How much is left, and the way back to it. */
function StillOpen({ review: { id, isArticle, progress } }: { review: RoomReview }): ReactElement {
  return (
    <div className="room-card">
      <p>{openText(isArticle, progress.total - progress.done)} noch offen.</p>
      <div className="room-buttons">
        <ButtonLink href={roomPaths.review(id)} icon="next" large>
          Weitermachen
        </ButtonLink>
      </div>
    </div>
  )
}

function openText(isArticle: boolean, open: number): string {
  const [one, many] = isArticle
    ? ['Abschnitt ist', 'Abschnitte sind']
    : ['Frage ist', 'Fragen sind']
  return open === 1 ? `1 ${one}` : `${open} ${many}`
}

function Counts({ review: { isArticle, progress } }: { review: RoomReview }): ReactElement {
  const { counts } = progress
  const shown = isArticle
    ? [
        ['Barrieren', counts.barrier],
        ['Wörter', counts.wording],
        ['Es fehlt etwas', counts.missing],
        ['Lob', counts.praise],
      ]
    : [
        ['Verstanden und passend', counts.understood + counts.fits],
        ['Nicht verstanden oder passt nicht', counts.notUnderstood + counts.doesNotFit],
        ['Falsch oder verletzend', counts.wrong],
      ]
  return (
    <dl className="room-counts">
      {shown.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}

function SendForm({
  isMissing,
  remark,
  review,
}: {
  review: RoomReview
  isMissing: boolean
  remark: string
}): ReactElement {
  return (
    <form className="room-card" method="post" action={roomPaths.summary(review.id)}>
      <h2>Sind Sie fertig?</h2>
      <WholeText isArticle={review.isArticle} isMissing={isMissing} />
      {review.maySign && (
        <label className="room-tick">
          <input type="checkbox" name="nennen" value="ja" /> Mein Name darf beim Text stehen. Sie
          müssen das nicht wollen.
        </label>
      )}
      <div className="room-field">
        <label htmlFor="zum-text">Möchten Sie zum ganzen Text etwas sagen?</label>
        <textarea id="zum-text" name="anmerkung" rows={3} maxLength={2000} defaultValue={remark} />
      </div>
      <p>Nach dem Abschicken können Sie nichts mehr ändern.</p>
      <div className="room-buttons">
        <button className="button large" type="submit">
          <Icon name="check" /> Antworten abschicken
        </button>
        <ButtonLink href={roomPaths.home} light large>
          Später abschicken
        </ButtonLink>
      </div>
    </form>
  )
}

/** The question about the whole text; nothing is sent without an answer to it. */
function WholeText({
  isArticle,
  isMissing,
}: {
  isArticle: boolean
  isMissing: boolean
}): ReactElement {
  return (
    <fieldset
      className="room-choices"
      id="ganzer-text"
      aria-describedby={isMissing ? 'fehlt' : undefined}
    >
      <legend>
        {isArticle ? 'Ist der ganze Text gut?' : 'Kann man den ganzen Text gut verstehen?'}
      </legend>
      {isMissing && (
        <p className="room-error" id="fehlt">
          Hier fehlt Ihre Antwort.
        </p>
      )}
      <label className="room-tick">
        <input type="radio" name="ganz" value="ja" /> Ja, der Text ist gut.
      </label>
      <label className="room-tick">
        <input type="radio" name="ganz" value="nein" /> Nein, der Text muss besser werden.
      </label>
    </fieldset>
  )
}
