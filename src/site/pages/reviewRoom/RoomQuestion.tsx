import type { ReactElement } from 'react'

import { BreakableText } from '../../components/BreakableText'
import { HiddenFields } from '../../components/HiddenFields'
import { Icon } from '../../components/Icon'
import { Tile } from '../../components/Tile'
import type { RoomMark, RoomReview } from '../../../content/reviewRoom'
import { RoomImage, RoomProblem } from './RoomParts'
import { roomPaths } from './roomPaths'
import { PICTURE_CHOICES, SENTENCE_CHOICES, verdictLabel } from './verdicts'

type Unit = RoomReview['units'][number]

interface RoomQuestionProps {
  review: RoomReview
  /** Index of the question, counted from 0. */
  index: number
  /** Nothing was chosen; what was typed stays. */
  missing?: { remark: string }
}

/** One sentence, or one picture, and what the reviewer thinks of it. */
export function RoomQuestion({ index, missing, review }: RoomQuestionProps): ReactElement | null {
  const unit = review.units[index]
  if (unit === undefined) return null
  const { done, total } = review.progress
  const isPicture = unit.kind === 'picture'
  return (
    <div className="wrap easy-text room">
      <h1>Prüf-Raum</h1>
      <p>
        Sie prüfen den Text: <b>{review.title}</b>. Sie können nichts falsch machen.
      </p>
      {missing && (
        <RoomProblem>
          <p>
            <a href="#antworten">Bitte wählen Sie eine Antwort.</a>
          </p>
        </RoomProblem>
      )}
      <div className="room-step">
        <label htmlFor="fortschritt">
          {isPicture ? 'Bild' : 'Satz'}: Frage {index + 1} von {total}
        </label>
        <progress id="fortschritt" max={total} value={done}>
          {done} von {total} fertig
        </progress>
      </div>
      <UnitCard unit={unit} />
      <form method="post" action={roomPaths.review(review.id)}>
        <HiddenFields fields={{ frage: unit.key }} />
        <Choices unit={unit} isMissing={missing !== undefined} />
        <div className="room-field">
          <label htmlFor="anmerkung">Möchten Sie dazu etwas sagen? Sie müssen nicht.</label>
          <textarea
            id="anmerkung"
            name="anmerkung"
            rows={3}
            maxLength={2000}
            defaultValue={missing?.remark ?? unit.mark?.remark ?? ''}
          />
        </div>
        <Buttons review={review} index={index} />
      </form>
      <Answered review={review} />
    </div>
  )
}

function UnitCard({ unit }: { unit: Unit }): ReactElement {
  const { heading, kind, picture, text } = unit
  return (
    <section className="room-card" aria-label={kind === 'picture' ? 'Das Bild' : 'Der Satz'}>
      {heading !== '' && <p>{heading}</p>}
      {kind === 'picture' ? (
        <>
          {picture && <RoomImage image={picture} />}
          {text.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      ) : (
        <div className="room-sentence-row">
          {picture && <RoomImage image={picture} />}
          <p className="room-sentence">
            <BreakableText text={text} />
          </p>
        </div>
      )}
    </section>
  )
}

function Choices({ isMissing, unit }: { isMissing: boolean; unit: Unit }): ReactElement {
  const isPicture = unit.kind === 'picture'
  const choices = isPicture ? PICTURE_CHOICES : SENTENCE_CHOICES
  return (
    <fieldset
      className="room-choices"
      id="antworten"
      aria-describedby={isMissing ? 'fehlt' : undefined}
    >
      <legend>{isPicture ? 'Passt das Bild zum Text?' : 'Wie ist dieser Satz?'}</legend>
      {isMissing && (
        <p className="room-error" id="fehlt">
          Hier fehlt Ihre Antwort.
        </p>
      )}
      <div>
        {choices.map(({ help, label, pictogram, verdict }) => (
          <label className="room-choice" key={verdict}>
            <input
              type="radio"
              name="antwort"
              value={verdict}
              defaultChecked={unit.mark?.verdict === verdict}
            />
            <Tile pictogram={pictogram} />
            <span>
              {label}
              <small>{help}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Buttons({ index, review }: { index: number; review: RoomReview }): ReactElement {
  const isLast = index + 1 >= review.units.length
  return (
    <div className="room-buttons">
      <button className="button large" type="submit" name="dann" value="weiter">
        <Icon name="next" />{' '}
        {isLast ? 'Speichern und zur Übersicht' : `Weiter zu Frage ${index + 2}`}
      </button>
      {index > 0 && (
        <a className="button light large" href={roomPaths.review(review.id, index)}>
          <Icon name="previous" /> Zurück zu Frage {index}
        </a>
      )}
      <button className="button light large" type="submit" name="dann" value="spaeter">
        Speichern und später weitermachen
      </button>
    </div>
  )
}

function Answered({ review }: { review: RoomReview }): ReactElement | null {
  const answered = review.units.flatMap((unit, index) =>
    unit.mark ? [{ unit, index, mark: unit.mark }] : [],
  )
  if (answered.length === 0) return null
  return (
    <section aria-labelledby="bis-jetzt">
      <h2 id="bis-jetzt">Ihre Antworten bis jetzt</h2>
      <AnswerList id={review.id} answered={answered} />
      <p>
        <a href={roomPaths.summary(review.id)}>Zur Übersicht</a>
      </p>
    </section>
  )
}

/** A question in a list: the sentence, or which picture is meant. */
const titleOf = ({ heading, kind, text }: Unit): string =>
  kind === 'picture' ? `Bild: ${heading === '' ? (text.split('\n')[0] ?? '') : heading}` : text

/** Answers, each with the way to change it. */
export function AnswerList({
  answered,
  id,
}: {
  id: string
  answered: readonly { unit: Unit; index: number; mark: RoomMark }[]
}): ReactElement {
  return (
    <ol className="room-list">
      {answered.map(({ index, mark, unit }) => (
        <li key={unit.key}>
          <div>
            <p>
              <b>{index + 1}.</b> {titleOf(unit)}
            </p>
            {mark.remark !== '' && <p>Sie haben geschrieben: „{mark.remark}“</p>}
          </div>
          <span>{verdictLabel(mark.verdict)}</span>
          <a href={roomPaths.review(id, index + 1)}>Frage {index + 1} ändern</a>
        </li>
      ))}
    </ol>
  )
}
