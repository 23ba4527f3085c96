'use client'

import { useId, useState } from 'react'

import { Disclosed } from './Disclosed'

interface OverrideFormProps {
  /** Where the barrier stands. */
  about: string
  /** The finding in words, as a start for the statement. */
  message: string
  onOverride: (given: {
    what: string
    reason: string
    alternative: string
    repairBy: string
  }) => void
}

/** Publishing all the same: what is not accessible, why, where else it is, and until when. It goes into the statement. */
export function OverrideForm({ about, message, onOverride }: OverrideFormProps) {
  const [given, setGiven] = useState({ what: message, reason: '', alternative: '', repairBy: '' })
  const id = useId()
  const field = (name: keyof typeof given, label: string, type = 'text') => (
    <>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        type={type}
        value={given[name]}
        maxLength={300}
        onChange={({ target }) => setGiven({ ...given, [name]: target.value })}
      />
    </>
  )
  const isComplete = [given.what, given.reason, given.repairBy].every((text) => text.trim() !== '')
  return (
    <Disclosed label="Trotzdem veröffentlichen …" about={about}>
      <p>Die Barriere steht dann in der Erklärung zur Barrierefreiheit, bis sie behoben ist.</p>
      {field('what', 'Was ist nicht barrierefrei? (öffentlich)')}
      {field('reason', 'Warum geht es nicht anders? (öffentlich)')}
      {field('alternative', 'Wo gibt es die Auskunft barrierefrei? (darf leer bleiben)')}
      {field('repairBy', 'Bis wann ist es behoben?', 'date')}
      <button type="button" disabled={!isComplete} onClick={() => onOverride(given)}>
        Eintragen
      </button>
    </Disclosed>
  )
}
