'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

const SAID = {
  key: 'Geben Sie das der Person weiter. Es wird nur jetzt gezeigt. Ein früherer Schlüssel gilt nicht mehr.',
  letter: 'Der gespeicherte Text der Antwort, mit dem Hinweis auf die Ombudsstelle.',
} as const

/** What an editor hands over to somebody without mail: number and key of the case, and the answer as a letter. */
export function CaseAccess() {
  const { id } = useDocumentInfo()
  const [said, setSaid] = useState('')
  const [text, setText] = useState('')
  if (id === undefined)
    return <p>Nach dem Speichern finden Sie hier Nummer und Schlüssel für die Person.</p>
  const ask = async (what: keyof typeof SAID) => {
    const response = await fetch(`/api/barrier-reports/${id}/${what}`, {
      method: 'POST',
      credentials: 'same-origin',
    }).catch(() => undefined)
    const answer = (await response?.json().catch(() => undefined)) as
      { text?: string; errors?: { message: string }[] } | undefined
    setText(answer?.text ?? '')
    setSaid(
      answer?.text === undefined
        ? (answer?.errors?.[0]?.message ?? 'Das hat nicht geklappt. Versuchen Sie es noch einmal.')
        : SAID[what],
    )
  }
  return (
    <section className="easy-check" aria-labelledby="case-access-title">
      <h3 id="case-access-title">Für die Person</h3>
      <div className="easy-finding-buttons">
        <button type="button" onClick={() => void ask('key')}>
          Schlüssel zum Weitergeben erzeugen
        </button>
        <button type="button" onClick={() => void ask('letter')}>
          Antwort für Brief oder Telefon
        </button>
      </div>
      <p role="status">{said}</p>
      {text !== '' && (
        <textarea
          className="case-text"
          readOnly
          rows={8}
          value={text}
          aria-label="Text zum Weitergeben"
        />
      )}
    </section>
  )
}
