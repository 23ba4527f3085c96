'use client'

import { useState } from 'react'

import { useSaveDraft } from './useSaveDraft'

interface CreateEasyTextButtonProps {
  collection: string
  id: string
  /** Title of the document, for people who hear one button of several. */
  title?: string
}

const UNSAVED =
  'Ihr Text ist noch nicht gespeichert. Darum ist noch nichts angelegt. Bitte versuchen Sie es gleich noch einmal.'
const FAILED = 'Das hat nicht geklappt. Bitte laden Sie die Seite neu.'

/** Creates the easy text of a document and opens it; what was typed into the form beside it is saved first. */
export function CreateEasyTextButton({ collection, id, title }: CreateEasyTextButtonProps) {
  const [message, setMessage] = useState('')
  const saveDraft = useSaveDraft()

  const open = async () => {
    setMessage('Wird angelegt …')
    if (!(await saveDraft())) {
      setMessage(UNSAVED)
      return
    }
    const answer = await create(collection, id)
    if (answer.id === undefined) setMessage(answer.errors?.[0]?.message ?? FAILED)
    else window.location.assign(`/admin/collections/easy-texts/${answer.id}`)
  }

  return (
    <>
      <button
        aria-label={title === undefined ? undefined : `Leichten Text anlegen: ${title}`}
        className="btn btn--style-secondary btn--size-small"
        type="button"
        onClick={() => void open()}
      >
        Leichten Text anlegen
      </button>
      <span role="status">{message}</span>
    </>
  )
}

interface Answer {
  id?: string
  errors?: { message: string }[]
}

/** Without a network or with the login page for an answer there is nothing to read. */
async function create(collection: string, id: string): Promise<Answer> {
  try {
    const response = await fetch(`/api/easy-texts/for/${collection}/${id}`, {
      method: 'POST',
      credentials: 'same-origin',
    })
    return (await response.json()) as Answer
  } catch {
    return {}
  }
}
