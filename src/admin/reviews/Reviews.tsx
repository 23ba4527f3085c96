'use client'

import { useState } from 'react'

import { germanDay } from '../../shared/germanDay'
import type { ReviewsAnswer, ShownReview } from '../../shared/reviews'
import type { ActOnReview } from './act'
import { InviteForm } from './InviteForm'
import { MarkItem } from './MarkItem'
import { marksByPlace, reviewText } from './reviewModel'

/** Reviews in the review room: who reviews, what was marked where, the answer to each mark, and the invitation. */
export function Reviews({
  act,
  answer: { reviewers, reviews },
}: {
  answer: ReviewsAnswer
  act: ActOnReview
}) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="easy-state-part">
      <h4>Prüfungen im Prüfraum</h4>
      {reviews.length === 0 && <p>Noch ist niemand eingeladen.</p>}
      {reviews.map((review) => (
        <Review key={review.id} review={review} act={act} />
      ))}
      {isOpen ? (
        <InviteForm reviewers={reviewers} act={act} onDone={() => setOpen(false)} />
      ) : (
        <button type="button" onClick={() => setOpen(true)}>
          Zur Prüfung einladen …
        </button>
      )}
      <Places reviews={reviews} act={act} />
    </div>
  )
}

function Review({ act, review }: { review: ShownReview; act: ActOnReview }) {
  const { dueOn, hasMail, id, name, paper, remark, state, verdict } = review
  return (
    <section aria-label={`Prüfung von ${name}`}>
      <p>
        <strong>{name}</strong>: {reviewText(review)}, bis {germanDay(dueOn)}
      </p>
      {paper && (
        <p>
          Vom Papier eingetragen von {paper.by} am {germanDay(paper.on)}. Einverständnis:{' '}
          {paper.consent}
        </p>
      )}
      {verdict && (
        <p>
          Ganzer Text: <strong>{verdict === 'good' ? 'ist gut' : 'muss besser werden'}</strong>
          {remark !== '' && `. „${remark}“`}
        </p>
      )}
      {!hasMail && state !== 'sent' && (
        <p>
          Ohne E-Mail-Adresse: Drucken Sie die Fragen aus, oder geben Sie der Person einen Link in
          die Hand. Den Link erzeugen Sie unter „Prüferinnen und Prüfer“.
        </p>
      )}
      {state !== 'sent' && (
        <p>
          <a href={`/api/reviews/${id}/paper`} target="_blank" rel="noreferrer">
            Auf Papier: Fragen drucken, Antworten eintragen ({name}, neues Fenster)
          </a>
        </p>
      )}
      {state !== 'sent' && (
        <button type="button" onClick={() => void act('withdraw', { review: id })}>
          Einladung zurückziehen: {name}
        </button>
      )}
    </section>
  )
}

/** Marks in the order of the text, those of all reviewers together: that is how a text is repaired. */
function Places({ act, reviews }: { reviews: readonly ShownReview[]; act: ActOnReview }) {
  const places = marksByPlace(reviews)
  if (places.length === 0) return null
  return (
    <>
      <h4>Anmerkungen</h4>
      {places.map(({ heading, isThere, key, marks }) => (
        <section key={key} aria-label={`Anmerkungen zu: ${heading}`}>
          <h5>
            {heading}
            {!isThere && ' (steht so nicht mehr im Text)'}
          </h5>
          <ul>
            {marks.map(({ mark, name, review }) => (
              <MarkItem
                key={`${review}${mark.key}`}
                mark={mark}
                name={name}
                review={review}
                act={act}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
