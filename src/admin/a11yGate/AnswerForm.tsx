'use client'

import { useId, useState } from 'react'

import { Disclosed } from './Disclosed'

/** Answers a question of the gate: it is right as it is, because … */
export function AnswerForm({ onAnswer }: { onAnswer: (answer: string) => void }) {
  const [answer, setAnswer] = useState('')
  const id = useId()
  return (
    <Disclosed label="Das ist richtig so …">
      <label htmlFor={id}>Warum ist es richtig so?</label>
      <input
        id={id}
        value={answer}
        maxLength={300}
        onChange={({ target }) => setAnswer(target.value)}
      />
      <button type="button" disabled={answer.trim() === ''} onClick={() => onAnswer(answer.trim())}>
        Antwort merken
      </button>
    </Disclosed>
  )
}
