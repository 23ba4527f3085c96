import type { ReactElement } from 'react'

import { ArticleBody } from '../../components/ArticleBody'
import { formatDate } from '../../format'
import type { RoomPrint, RoomUnit } from '../../../content/reviewRoom'
import { RoomImage } from './RoomParts'
import { NOTES, PICTURE_CHOICES, SENTENCE_CHOICES } from './verdicts'

/** The questions on paper: numbered, with boxes to tick and lines to write on. */
export function RoomPrintPage({
  back,
  print: { code, name, review },
}: {
  print: RoomPrint
  /** Address of the page that it was opened from. */
  back: string
}): ReactElement {
  return (
    <div className="wrap easy-text room room-paper">
      <h1>{review.title}</h1>
      <p className="room-screen">
        <a href={back}>Zurück</a>. Drucken Sie diese Seite mit Strg und P.
      </p>
      <dl className="room-paper-head">
        <PaperFact label="Geprüft von" value={name} />
        <PaperFact label="Bitte zurück bis" value={formatDate(review.dueOn)} />
        <PaperFact label="Kennzeichen" value={code} />
      </dl>
      <p>Kreuzen Sie an. Schreiben Sie dazu, was Sie möchten. Sie können nichts falsch machen.</p>
      <ol className={review.isArticle ? 'room-print room-print-article' : 'room-print'}>
        {review.units.map((unit) => (
          <li key={unit.key}>
            <PrintedUnit unit={unit} />
          </li>
        ))}
      </ol>
      <PaperEnd isArticle={review.isArticle} />
    </div>
  )
}

function PaperFact({ label, value }: { label: string; value: string }): ReactElement {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function PrintedUnit({ unit }: { unit: RoomUnit }): ReactElement {
  const { blocks, heading, kind, picture, text } = unit
  if (kind === 'section')
    return (
      <>
        <div lang="de" className="room-print-section">
          <h2>{heading}</h2>
          {blocks ? <ArticleBody blocks={blocks} /> : <p>{text}</p>}
        </div>
        <p>☐ Gelesen</p>
        {NOTES.map(({ label, verdict }) => (
          <div key={verdict}>
            <p>{label}:</p>
            <WritingLines />
          </div>
        ))}
      </>
    )
  const isPicture = kind === 'picture'
  return (
    <>
      {isPicture && picture ? (
        <RoomImage image={picture} />
      ) : (
        <p>
          <b>{text}</b>
        </p>
      )}
      <p className="room-boxes">
        {(isPicture ? PICTURE_CHOICES : SENTENCE_CHOICES).map(({ label, verdict }) => (
          <span key={verdict}>☐ {label} </span>
        ))}
      </p>
      <p>Dazu möchte ich sagen:</p>
      <WritingLines />
    </>
  )
}

function PaperEnd({ isArticle }: { isArticle: boolean }): ReactElement {
  return (
    <section className="room-paper-end" aria-labelledby="zum-schluss">
      <h2 id="zum-schluss">Zum Schluss</h2>
      <p>{isArticle ? 'Ist der ganze Text gut?' : 'Kann man den ganzen Text gut verstehen?'}</p>
      <p className="room-boxes">
        <span>☐ Ja, der Text ist gut. </span>
        <span>☐ Nein, der Text muss besser werden. </span>
      </p>
      <p>Zum ganzen Text möchte ich sagen:</p>
      <WritingLines />
      {!isArticle && <p>☐ Mein Name darf beim Text stehen. Ich muss das nicht wollen.</p>}
      <p>☐ Jemand vom Amt darf meine Antworten in den Computer schreiben.</p>
      <p>Datum und Unterschrift:</p>
      <WritingLines />
    </section>
  )
}

/** Room to write; nothing for who listens. */
function WritingLines(): ReactElement {
  return <div className="room-lines" aria-hidden="true" />
}
