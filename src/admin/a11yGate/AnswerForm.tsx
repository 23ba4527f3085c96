'use client'

import { useId, useState } from 'react'

import { Disclosed } from './Disclosed'

interface AnswerFormProps {
  /** Where the question stands. */
  about: string
  onAnswer: (answer: string) => void
}

/** Answers a question of the gate: it is right as it is, because … */
export function AnswerForm({ about, onAnswer }: AnswerFormProps) {
  const [answer, setAnswer] = useState('')
  const id = useId()
  return (
    <Disclosed label="Das ist richtig so …" about={about}>
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
