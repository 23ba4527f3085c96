'use client'

import { Reviews } from '../reviews/Reviews'
import { ChangedSections } from './ChangedSections'
import { ReaderChecks } from './ReaderChecks'
import { useEasyState } from './useEasyState'

/** Beside an easy text: who checked it, what has changed in the standard text since, and what differs. */
export function EasyStatePanel() {
  const { act, answer, problem } = useEasyState()
  return (
    <section className="easy-check" aria-labelledby="easy-state-title">
      <h3 id="easy-state-title">Stand des leichten Textes</h3>
      <p role="alert">{problem}</p>
      {answer === undefined && problem === undefined && (
        <p>Nach dem ersten Speichern steht hier, wer den Text geprüft hat.</p>
      )}
      {answer && (
        <>
          <ReaderChecks answer={answer} act={act} />
          <Reviews answer={answer} act={act} />
          <ChangedSections answer={answer} act={act} />
          <Differences sentences={answer.differences} />
        </>
      )}
    </section>
  )
}

function Differences({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <details>
      <summary>Telefon, Adressen und Links: {sentences.length} Unterschiede</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}
