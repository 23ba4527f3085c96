'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { RefObject } from 'react'

import { dayOf } from '../../shared/days'

interface SignFormProps {
  onSign(given: Record<string, unknown>): Promise<void>
  onCancel(): void
}

const today = () => dayOf(Date.now())

/** One test reader's check of the text as it is now. Not a form of its own: it stands inside the editor's form. */
export function SignForm({ onCancel, onSign }: SignFormProps) {
  const [name, setName] = useState('')
  const [group, setGroup] = useState('')
  const [on, setOn] = useState(today)
  const [changes, setChanges] = useState('')
  const [isNamed, setNamed] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <div className="easy-state-form" role="group" aria-label="Prüfung eintragen">
      <p>
        Bestätigen Sie nur, was wirklich war: Die Person hat genau diesen Text gelesen und
        verstanden.
      </p>
      <Field label="Name oder Kürzel" value={name} onText={setName} focus={first} />
      <Field label="Prüfgruppe" value={group} onText={setGroup} />
      <Field label="Geprüft am" type="date" value={on} onText={setOn} />
      <Field label="Was wurde durch die Prüfung geändert?" value={changes} onText={setChanges} />
      <label>
        <input
          type="checkbox"
          checked={isNamed}
          onChange={({ target }) => setNamed(target.checked)}
        />{' '}
        Die Person ist einverstanden: Ihr Name darf auf der Seite stehen.
      </label>
      <div className="easy-finding-buttons">
        <button type="button" onClick={() => void onSign({ name, group, on, changes, isNamed })}>
          Eintragen
        </button>
        <button type="button" onClick={onCancel}>
          Abbrechen
        </button>
      </div>
    </div>
  )
}

interface FieldProps {
  label: string
  value: string
  onText(text: string): void
  type?: 'text' | 'date'
  focus?: RefObject<HTMLInputElement | null>
}

function Field({ focus, label, onText, type = 'text', value }: FieldProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={focus}
        type={type}
        value={value}
        autoComplete="off"
        maxLength={type === 'text' ? 2000 : undefined}
        max={type === 'date' ? today() : undefined}
        onChange={({ target }) => onText(target.value)}
      />
    </>
  )
}
