'use client'

import { useState } from 'react'

/** Creates the easy text of a document and opens it. */
export function CreateEasyTextButton({ collection, id }: { collection: string; id: string }) {
  const [message, setMessage] = useState('')

  const create = async () => {
    setMessage('Wird angelegt …')
    const response = await fetch(`/api/easy-texts/for/${collection}/${id}`, {
      method: 'POST',
      credentials: 'same-origin',
    })
    const answer = (await response.json()) as { id?: string; errors?: { message: string }[] }
    if (answer.id === undefined)
      setMessage(
        answer.errors?.[0]?.message ?? 'Das hat nicht geklappt. Bitte laden Sie die Seite neu.',
      )
    else window.location.assign(`/admin/collections/easy-texts/${answer.id}`)
  }

  return (
    <>
      <button
        className="btn btn--style-secondary btn--size-small"
        type="button"
        onClick={() => void create()}
      >
        Leichten Text anlegen
      </button>
      <span role="status">{message}</span>
    </>
  )
}
