'use client'

import { useState } from 'react'

import type { EasyStateAnswer, ShownSignature } from '../../shared/easyState'
import { germanDay } from '../../shared/germanDay'
import { labelText, missingText } from './stateModel'
import { SignForm } from './SignForm'
import type { Act } from './useEasyState'

interface ReaderChecksProps {
  answer: EasyStateAnswer
  act(action: Act, given: Record<string, unknown>): Promise<boolean>
}

/** Who checked this text, what the page says of it, and the form for one more signature. */
export function ReaderChecks({ act, answer }: ReaderChecksProps) {
  const [isOpen, setOpen] = useState(false)
  const { label, signatures } = answer
  return (
    <div className="easy-state-part">
      <h4>Prüfung durch Testleserinnen und Testleser</h4>
      <p role="status">
        <strong>{labelText(label)}</strong> {missingText(answer)}
      </p>
      {signatures.length > 0 && (
        <ul>
          {signatures.map((signature) => (
            <Signature key={signature.id} signature={signature} act={act} />
          ))}
        </ul>
      )}
      {!isOpen && (
        <button type="button" onClick={() => setOpen(true)}>
          Prüfung eintragen …
        </button>
      )}
      {isOpen && (
        <SignForm
          onCancel={() => setOpen(false)}
          onSign={async (given) => {
            const isDone = await act('sign', { ...given, fingerprint: answer.fingerprint })
            if (isDone) setOpen(false)
          }}
        />
      )}
    </div>
  )
}

interface SignatureProps {
  signature: ShownSignature
  act: ReaderChecksProps['act']
}

function Signature({ act, signature }: SignatureProps) {
  const { changes, group, id, isCurrent, isNamed, name, on, recordedBy } = signature
  return (
    <li>
      {name} ({group}), {germanDay(on)}, eingetragen von {recordedBy}.{' '}
      {isCurrent ? 'Gilt für diesen Text.' : 'Galt für einen anderen Stand des Textes.'}
      {changes !== '' && <> Geändert: {changes}</>}
      {isNamed && (
        <button type="button" onClick={() => void act('hide-name', { check: id })}>
          Namen von {name} nicht mehr zeigen
        </button>
      )}
    </li>
  )
}
