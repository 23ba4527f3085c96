'use client'

import { useId, useState } from 'react'

import type { EasyStateAnswer, ShownReview } from '../../shared/easyState'
import { germanDay } from '../../shared/germanDay'
import { MARK_WORDS, reviewText } from './stateModel'
import type { Act } from './useEasyState'

interface ReviewsProps {
  answer: EasyStateAnswer
  act(action: Act, given: Record<string, unknown>): Promise<boolean>
}

/** Reviews in the review room: who reviews, what was marked, the answer to each mark, and the invitation. */
export function Reviews({ act, answer: { reviewers, reviews } }: ReviewsProps) {
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
    </div>
  )
}

function Review({ act, review }: { review: ShownReview; act: ReviewsProps['act'] }) {
  return (
    <section aria-label={`Prüfung von ${review.name}`}>
      <p>
        <strong>{review.name}</strong>: {reviewText(review)}, bis {germanDay(review.dueOn)}
      </p>
      {review.remark !== '' && <p>Zum ganzen Text: „{review.remark}“</p>}
      <ul>
        {review.marks.map((mark) => (
          <MarkItem key={mark.key} mark={mark} review={review.id} act={act} />
        ))}
      </ul>
    </section>
  )
}

interface MarkItemProps {
  mark: ShownReview['marks'][number]
  review: string
  act: ReviewsProps['act']
}

function MarkItem({ act, mark, review }: MarkItemProps) {
  const { answer, isThere, key, remark, text, verdict } = mark
  const [reason, setReason] = useState('')
  const id = useId()
  const send = (isChanged: boolean) =>
    void act('answer', { review, unit: key, isChanged, reason: reason.trim() })
  return (
    <li>
      <p>
        „{text}“ – <strong>{MARK_WORDS[verdict]}</strong>
        {!isThere && ' (dieser Satz steht nicht mehr im Text)'}
      </p>
      {remark !== '' && <p>„{remark}“</p>}
      {answer ? (
        <p>
          Antwort von {answer.by}: {answer.isChanged ? 'geändert' : 'nicht geändert'}.{' '}
          {answer.reason}
        </p>
      ) : (
        <div className="easy-finding-reason">
          <label htmlFor={id}>Antwort in einfachen Worten</label>
          <input
            id={id}
            value={reason}
            maxLength={500}
            onChange={({ target }) => setReason(target.value)}
          />
          <div className="easy-finding-buttons">
            <button type="button" onClick={() => send(true)}>
              Geändert
            </button>
            <button type="button" disabled={reason.trim() === ''} onClick={() => send(false)}>
              Nicht geändert, mit diesem Grund
            </button>
          </div>
        </div>
      )}
    </li>
  )
}

interface InviteFormProps {
  reviewers: EasyStateAnswer['reviewers']
  act: ReviewsProps['act']
  onDone(): void
}

function InviteForm({ act, onDone, reviewers }: InviteFormProps) {
  const [chosen, setChosen] = useState<string[]>([])
  const [dueOn, setDueOn] = useState('')
  const id = useId()
  if (reviewers.length === 0)
    return <p>Legen Sie zuerst unter „Prüferinnen und Prüfer“ an, wer prüfen kann.</p>
  const toggle = (one: string) =>
    setChosen((before) =>
      before.includes(one) ? before.filter((other) => other !== one) : [...before, one],
    )
  const invite = async () => {
    if (await act('invite', { reviewers: chosen, dueOn })) onDone()
  }
  return (
    <div className="easy-state-form" role="group" aria-label="Zur Prüfung einladen">
      {reviewers.map((reviewer) => (
        <label key={reviewer.id}>
          <input
            type="checkbox"
            checked={chosen.includes(reviewer.id)}
            onChange={() => toggle(reviewer.id)}
          />{' '}
          {reviewer.name}
        </label>
      ))}
      <label htmlFor={id}>Bitte prüfen bis</label>
      <input id={id} type="date" value={dueOn} onChange={({ target }) => setDueOn(target.value)} />
      <div className="easy-finding-buttons">
        <button type="button" onClick={() => void invite()}>
          Einladen
        </button>
        <button type="button" onClick={onDone}>
          Abbrechen
        </button>
      </div>
    </div>
  )
}
