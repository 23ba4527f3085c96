'use client'

import { useEffect, useId, useRef, useState } from 'react'

import type { KeptFinding, ShownFinding } from '../../shared/easyCheck'
import { germanDay } from '../../shared/germanDay'
import { LEVEL_WORDS, placeText } from './panelModel'

interface FindingItemProps {
  finding: ShownFinding
  onTake: (finding: ShownFinding) => void
  onKeep: (finding: ShownFinding, reason: string) => void
  onUndo: (decision: KeptFinding) => void
  onShow: (finding: ShownFinding) => void
}

/** One finding: where, what, why, and what to do. Its level stands there in words. */
export function FindingItem(props: FindingItemProps) {
  const { finding, onShow, onTake } = props
  const { kept, level, message, rule, source, suggestion, why, words } = finding
  return (
    <li className={`easy-finding is-${kept ? 'kept' : level}`}>
      <p>
        <strong>{kept ? 'So gelassen' : LEVEL_WORDS[level]}</strong> · {placeText(finding)}
      </p>
      {words !== '' && words.length < 160 && <p className="easy-finding-words">„{words}“</p>}
      <p>{message}</p>
      <details>
        <summary>Warum?</summary>
        <p>
          {why} ({rule}: {source})
        </p>
      </details>
      <div className="easy-finding-buttons">
        {finding.part !== 'section' && finding.part !== 'image' && (
          <button type="button" onClick={() => onShow(finding)}>
            Zur Stelle
          </button>
        )}
        {suggestion !== undefined && !kept && (
          <button type="button" onClick={() => onTake(finding)}>
            Übernehmen: „{suggestion.replaceAll('\n', ' ⏎ ').trim()}“
          </button>
        )}
      </div>
      <Decision {...props} />
    </li>
  )
}

/** "So lassen" asks for the reason; a decision can be taken back. What blocks can only be repaired. */
function Decision({ finding, onKeep, onUndo }: FindingItemProps) {
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const input = useRef<HTMLInputElement>(null)
  // The button that had the focus is gone.
  useEffect(() => {
    if (isOpen) input.current?.focus()
  }, [isOpen])
  const id = useId()
  const { kept } = finding
  if (kept) return <Kept decision={kept} onUndo={onUndo} />
  if (finding.level !== 'warn') return null
  if (!isOpen) {
    return (
      <button type="button" onClick={() => setOpen(true)}>
        So lassen …
      </button>
    )
  }
  return (
    <div className="easy-finding-reason">
      <label htmlFor={id}>Warum soll es so bleiben?</label>
      <input
        id={id}
        value={reason}
        maxLength={300}
        ref={input}
        onChange={({ target }) => setReason(target.value)}
      />
      <button
        type="button"
        disabled={reason.trim() === ''}
        onClick={() => onKeep(finding, reason.trim())}
      >
        So lassen
      </button>
    </div>
  )
}

interface KeptProps {
  decision: NonNullable<ShownFinding['kept']>
  onUndo: (decision: KeptFinding) => void
}

/** Why it was left so, and by whom. */
function Kept({ decision, onUndo }: KeptProps) {
  const { by, on, reason } = decision
  return (
    <>
      <p>
        Grund: {reason}
        {by ? ` (${by}${on ? `, ${germanDay(on)}` : ''})` : ' (noch nicht gespeichert)'}
      </p>
      <button type="button" onClick={() => onUndo(decision)}>
        Doch ändern
      </button>
    </>
  )
}
