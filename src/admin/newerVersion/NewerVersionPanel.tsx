'use client'

import { useRef, useState } from 'react'

import type { DifferentField } from '../../shared/newerVersion'
import { Comparison } from '../Comparison'
import { useNewerVersion } from './useNewerVersion'

/** Both texts side by side, where somebody else has saved this document in the meantime; empty otherwise. */
export function NewerVersionPanel() {
  const { keepMine, newer, take } = useNewerVersion()
  const [note, setNote] = useState('')
  const title = useRef<HTMLHeadingElement>(null)
  const status = useRef<HTMLParagraphElement>(null)
  const keep = () => {
    keepMine()
    setNote('Was im Formular steht, gilt jetzt. Speichern Sie es.')
    status.current?.focus()
  }
  return (
    <div className={newer ? 'easy-check newer-version' : 'newer-version'}>
      <p ref={status} role="status" tabIndex={-1} hidden={newer === null && note === ''}>
        {newer
          ? `Jemand anderes hat diesen Text um ${timeOf(newer.savedAt)} gespeichert. Ihr Text ist noch hier im Formular und wird nicht gespeichert, bis Sie entschieden haben.`
          : note}
      </p>
      {newer && (
        <section aria-labelledby="newer-version-title">
          <h2 id="newer-version-title" ref={title} tabIndex={-1}>
            Zwei Fassungen
          </h2>
          {newer.fields.length === 0 && <p>Beide Fassungen sagen dasselbe.</p>}
          {newer.fields.map((field) => (
            <Field
              key={field.path}
              field={field}
              onTake={(stored) => {
                take(field.path, stored)
                title.current?.focus()
              }}
            />
          ))}
          <p>
            Übernehmen Sie, was Sie brauchen, in das Formular. Dann gilt, was im Formular steht; was
            Sie nicht übernehmen, wird überschrieben.
          </p>
          <div className="easy-finding-buttons">
            <button type="button" onClick={keep}>
              Das Formular gilt
            </button>
            <button type="button" onClick={() => window.location.reload()}>
              Die gespeicherte Fassung laden und meine verwerfen
            </button>
          </div>
        </section>
      )}
    </div>
  )
}

interface FieldProps {
  field: DifferentField
  onTake(stored: string): void
}

function Field({ field: { label, stored, words }, onTake }: FieldProps) {
  return (
    <section className="easy-finding is-warn" aria-label={label}>
      <h3>{label}</h3>
      {words.length === 0 ? (
        <p>Die Wörter sind gleich. Eine Auswahl, ein Bild oder die Gestaltung ist anders.</p>
      ) : (
        <Comparison words={words} titles={['Gespeichert', 'In Ihrem Formular']} />
      )}
      {stored !== undefined && (
        <div className="easy-finding-buttons">
          <button type="button" onClick={() => onTake(stored)}>
            „{label}“ aus der gespeicherten Fassung nehmen
          </button>
        </div>
      )}
    </section>
  )
}

const timeOf = (iso: string): string =>
  `${new Date(iso).toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' })} Uhr`
