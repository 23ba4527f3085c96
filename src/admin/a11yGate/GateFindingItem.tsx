'use client'

import type { ShownGateFinding } from '../../shared/a11yGate'
import { isSettled } from '../../shared/a11yGate'
import { germanDay } from '../../shared/germanDay'
import { AnswerForm } from './AnswerForm'
import { OverrideForm } from './OverrideForm'
import { recordText, stateOf } from './panelModel'

interface GateFindingItemProps {
  finding: ShownGateFinding
  /** Answers and entries belong to a document that exists. */
  isSaved: boolean
  onShow: () => void
  onSend: (path: 'answer' | 'override' | 'undo', given?: object) => void
}

/** One finding: where, what, why, how to repair it, and the other ways out. Its state stands there in words. */
export function GateFindingItem({ finding, isSaved, onSend, onShow }: GateFindingItemProps) {
  const { level, message, place, repair, why } = finding
  const { record } = place
  const style = isSettled(finding) ? 'kept' : level === 'error' ? 'block' : 'warn'
  return (
    <li className={`easy-finding is-${style}`}>
      <p>
        <strong>{stateOf(finding)}</strong> · {place.label}
      </p>
      <p>{message}</p>
      {!isSettled(finding) && <p>{repair}</p>}
      <p className="easy-check-note">
        WCAG {why.number} {why.name}
      </p>
      <div className="easy-finding-buttons">
        <button type="button" aria-label={`Zur Stelle: ${place.label}`} onClick={onShow}>
          Zur Stelle
        </button>
        {record && (
          <a href={`/admin/collections/${record.collection}/${record.id}`}>
            {recordText(record.collection)}
          </a>
        )}
      </div>
      <Decided finding={finding} onUndo={() => onSend('undo')} />
      {isSaved && !isSettled(finding) && level === 'question' && (
        <AnswerForm about={place.label} onAnswer={(answer) => onSend('answer', { answer })} />
      )}
      {isSaved && !isSettled(finding) && level === 'error' && (
        <OverrideForm
          about={place.label}
          message={message}
          onOverride={(given) => onSend('override', given)}
        />
      )}
    </li>
  )
}

/** Who decided what, and the way back. */
function Decided({ finding, onUndo }: { finding: ShownGateFinding; onUndo: () => void }) {
  const { answer, override } = finding
  if (override) {
    return (
      <>
        <p>
          In der Erklärung zur Barrierefreiheit: {override.what} Grund: {override.reason} (
          {override.by})
        </p>
        <button type="button" onClick={onUndo}>
          Eintrag zurücknehmen
        </button>
      </>
    )
  }
  if (!answer) return null
  return (
    <>
      <p>
        {answer.answer} ({answer.by}, {germanDay(answer.on)})
      </p>
      <button type="button" onClick={onUndo}>
        Antwort zurücknehmen
      </button>
    </>
  )
}
