'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

/** A new link to hand over in person, and the end of every link and session of this reviewer. */
export function RoomAccess() {
  const { id } = useDocumentInfo()
  const [said, setSaid] = useState('')
  const [link, setLink] = useState('')
  if (id === undefined) return <p>Nach dem Speichern können Sie hier einen Link erzeugen.</p>
  const ask = async (action: 'link' | 'revoke') => {
    const response = await fetch(`/api/reviewers/${id}/${action}`, {
      method: 'POST',
      credentials: 'same-origin',
    }).catch(() => undefined)
    if (response?.ok !== true) {
      setSaid('Das hat nicht geklappt. Versuchen Sie es noch einmal.')
      return
    }
    const { link: made = '' } = (await response.json()) as { link?: string }
    setLink(made)
    setSaid(
      action === 'link'
        ? 'Der Link gilt einmal und 30 Tage. Er wird nur jetzt gezeigt.'
        : 'Alle Links und Anmeldungen dieser Person sind beendet.',
    )
  }
  return (
    <section className="easy-check" aria-labelledby="room-access-title">
      <h3 id="room-access-title">Zugang zum Prüfraum</h3>
      <div className="easy-finding-buttons">
        <button type="button" onClick={() => void ask('link')}>
          Link zum Weitergeben erzeugen
        </button>
        <button type="button" onClick={() => void ask('revoke')}>
          Zugang sperren
        </button>
      </div>
      <p role="status">{said}</p>
      {link !== '' && <p className="room-link">{link}</p>}
    </section>
  )
}
