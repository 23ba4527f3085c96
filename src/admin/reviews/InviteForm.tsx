'use client'

import { useId, useState } from 'react'

import type { ReviewsAnswer } from '../../shared/reviews'
import type { ActOnReview } from './act'

interface InviteFormProps {
  reviewers: ReviewsAnswer['reviewers']
  act: ActOnReview
  onDone(): void
}

/** Who shall review, and until when. */
export function InviteForm({ act, onDone, reviewers }: InviteFormProps) {
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
          {!reviewer.hasMail &&
            ', ohne E-Mail: bekommt keine Einladung, bitte selbst Bescheid sagen'}
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
