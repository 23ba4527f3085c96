'use client'

import { useId, useState } from 'react'

import type { ShownMark } from '../../shared/reviews'
import { MARK_WORDS, momentText, quoteOf } from './reviewModel'
import type { ActOnReview } from './act'

interface MarkItemProps {
  mark: ShownMark
  /** Who marked it. */
  name: string
  review: string
  act: ActOnReview
}

/** What somebody said of a place in the text, and the answer to it. */
export function MarkItem({ act, mark, name, review }: MarkItemProps) {
  const { answer, isOpen, key, remark, verdict, version } = mark
  const quote = quoteOf(mark)
  return (
    <li>
      <p>
        <strong>{MARK_WORDS[verdict]}</strong> – {name}
      </p>
      {quote !== '' && <p>Im Text: „{quote}“</p>}
      {remark !== '' && <p>Anmerkung: „{remark}“</p>}
      {version && (
        <p>
          Geprüfter Stand:{' '}
          {version.href === undefined ? (
            momentText(version.savedOn)
          ) : (
            <a href={version.href}>{momentText(version.savedOn)}</a>
          )}
        </p>
      )}
      {answer && (
        <p>
          Antwort von {answer.by}: {answer.isChanged ? 'geändert' : 'nicht geändert'}.{' '}
          {answer.reason}
          {isOpen && ' Danach hat die Person ihre Anmerkung geändert.'}
        </p>
      )}
      {isOpen && <AnswerForm send={(given) => act('answer', { review, unit: key, ...given })} />}
    </li>
  )
}

function AnswerForm({
  send,
}: {
  send(given: { isChanged: boolean; reason: string }): Promise<boolean>
}) {
  const [reason, setReason] = useState('')
  const id = useId()
  const answer = (isChanged: boolean) => void send({ isChanged, reason: reason.trim() })
  return (
    <div className="easy-finding-reason">
      <label htmlFor={id}>Antwort in einfachen Worten</label>
      <input
        id={id}
        value={reason}
        maxLength={500}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className="easy-finding-buttons">
        <button type="button" onClick={() => answer(true)}>
          Geändert
        </button>
        <button type="button" disabled={reason.trim() === ''} onClick={() => answer(false)}>
          Nicht geändert, mit diesem Grund
        </button>
      </div>
    </div>
  )
}
