import type { ReactElement } from 'react'

import { HiddenFields } from '../../components/HiddenFields'
import { Icon } from '../../components/Icon'
import type { RoomReview, TextSize } from '../../../content/reviewRoom'
import type { GivenMark } from '../../../review/marks'
import { AnswerList, answeredIn } from './AnswerList'
import { Choices } from './Choices'
import { RoomProblem, SavedNote } from './RoomParts'
import { roomPaths } from './roomPaths'
import { SectionNotes } from './SectionNotes'
import { TextSizes } from './TextSizes'
import { UnitCard } from './UnitCard'

/** What the page says at its top. */
export type QuestionNote = 'saved' | 'missing' | 'changed'

interface RoomQuestionProps {
  review: RoomReview
  /** Index of the question, counted from 0. */
  index: number
  textSize: TextSize
  note?: QuestionNote | undefined
  /** What was typed and is not kept yet. */
  typed?: GivenMark | undefined
}

/** Answers that are shown below a question; all of them stand in the summary. */
const RECENT = 5

/** One sentence, picture or section, and what the reviewer thinks of it. */
export function RoomQuestion({
  index,
  note,
  review,
  textSize,
  typed,
}: RoomQuestionProps): ReactElement | null {
  const unit = review.units[index]
  if (unit === undefined) return null
  return (
    <div className="wrap easy-text room">
      <h1>
        <span className="room-over">Prüf-Raum</span> {review.title}
      </h1>
      <Note note={note} />
      <Step review={review} index={index} />
      <UnitCard unit={unit} />
      <form method="post" action={roomPaths.review(review.id)}>
        <HiddenFields fields={{ frage: unit.key, nummer: String(index + 1) }} />
        {unit.kind === 'section' ? (
          <SectionNotes unit={unit} typed={typed} />
        ) : (
          <Choices unit={unit} typed={typed} isMissing={note === 'missing'} />
        )}
        <Buttons review={review} index={index} />
        <TextSizes size={textSize} />
      </form>
      <Answered review={review} />
    </div>
  )
}

function Note({ note }: { note: QuestionNote | undefined }): ReactElement | null {
  if (note === 'missing')
    return (
      <RoomProblem>
        <p>
          <a href="#antworten">Bitte wählen Sie eine Antwort.</a>
        </p>
      </RoomProblem>
    )
  if (note === 'changed')
    return (
      <RoomProblem title="Der Text ist jetzt anders">
        <p>Wir haben den Text gerade geändert.</p>
        <p>Bitte prüfen Sie die neuen Wörter.</p>
        <p>Was Sie geschrieben haben, steht noch unten.</p>
      </RoomProblem>
    )
  return note === 'saved' ? <SavedNote /> : null
}

const KIND_WORDS = { sentence: 'Satz', picture: 'Bild', section: 'Abschnitt' }

function Step({ index, review }: { index: number; review: RoomReview }): ReactElement {
  const { changed, done, total } = review.progress
  const unit = review.units[index]
  const isNew = unit !== undefined && unit.mark === undefined && changed.includes(unit.key)
  const word = KIND_WORDS[unit?.kind ?? 'sentence']
  return (
    <div className="room-step">
      <label htmlFor="fortschritt">
        {review.isArticle
          ? `${word} ${index + 1} von ${total}`
          : `${word}: Frage ${index + 1} von ${total}`}
      </label>
      <progress id="fortschritt" max={total} value={done}>
        {done} von {total} fertig
      </progress>
      {isNew && (
        <p className="room-new">
          <Icon name="info" /> {review.isArticle ? 'Dieser Abschnitt ist neu.' : 'Das ist neu.'} Wir
          haben den Text geändert.
        </p>
      )}
    </div>
  )
}

function Buttons({ index, review }: { index: number; review: RoomReview }): ReactElement {
  const isLast = index + 1 >= review.units.length
  const word = review.isArticle ? 'Abschnitt' : 'Frage'
  return (
    <div className="room-buttons">
      <button className="button large" type="submit" name="dann" value="weiter">
        <Icon name="next" />{' '}
        {isLast ? 'Speichern und zur Übersicht' : `Weiter zu ${word} ${index + 2}`}
      </button>
      {index > 0 && (
        <button className="button light large" type="submit" name="dann" value="zurueck">
          <Icon name="previous" /> Zurück zu {word} {index}
        </button>
      )}
      <button className="button light large" type="submit" name="dann" value="spaeter">
        Speichern und später weitermachen
      </button>
    </div>
  )
}

function Answered({ review }: { review: RoomReview }): ReactElement | null {
  const answered = answeredIn(review)
  if (answered.length === 0) return null
  const recent = answered.slice(-RECENT)
  return (
    <section aria-labelledby="bis-jetzt">
      <h2 id="bis-jetzt">
        {recent.length < answered.length ? 'Ihre letzten Antworten' : 'Ihre Antworten bis jetzt'}
      </h2>
      <AnswerList review={review} answered={recent} />
      <p>
        <a href={roomPaths.summary(review.id)}>Alle Antworten ansehen</a>
      </p>
    </section>
  )
}
