'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { postJson } from '../a11yGate/postJson'

/** On the page of an account: the way to one's own second step, or to taking away a colleague's. */
export function SecondFactorField() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const [said, setSaid] = useState('')
  if (id === undefined || !user) return null
  if (id === user.id)
    return (
      <p className="second-factor-field">
        <a href="/admin/zwei-schritte">Anmeldung in zwei Schritten einrichten oder ändern</a>
      </p>
    )
  const reset = async () => {
    try {
      const answer = await postJson(`/api/users/${id}/second-factor/reset`, '{}')
      setSaid(
        (answer as { removed: number }).removed > 0
          ? 'Zurückgesetzt. Die Person ist abgemeldet; sie braucht vorerst nur ihr Passwort.'
          : 'Für dieses Konto ist nichts eingerichtet.',
      )
    } catch (error) {
      setSaid((error as Error).message)
    }
  }
  return (
    <div className="second-factor-field easy-check">
      <p>
        Hat die Person ihr Handy verloren? Prüfen Sie zuerst, ob wirklich sie fragt, am besten mit
        einem Rückruf.
      </p>
      <button type="button" onClick={() => void reset()}>
        Anmeldung in zwei Schritten zurücksetzen
      </button>
      <p role="status">{said}</p>
    </div>
  )
}
