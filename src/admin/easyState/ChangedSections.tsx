'use client'

import { useId, useState } from 'react'

import type { ChangedSection, EasyStateAnswer } from '../../shared/easyState'
import { germanDay } from '../../shared/germanDay'
import { Comparison } from '../Comparison'
import { placesText } from './stateModel'
import type { Act } from './useEasyState'

interface ChangedSectionsProps {
  answer: EasyStateAnswer
  act(action: Act, given: Record<string, unknown>): Promise<boolean>
}

/** Sections of the standard text that say something else now, old and new, and the two ways to settle each. */
export function ChangedSections({ act, answer }: ChangedSectionsProps) {
  const { changed, unbound } = answer
  return (
    <div className="easy-state-part">
      <h4>Änderungen im schweren Text</h4>
      <p role="status">
        {changed.length === 0
          ? 'Kein Abschnitt hat sich seit dem letzten Vergleich geändert.'
          : `${changed.length} ${changed.length === 1 ? 'Abschnitt hat' : 'Abschnitte haben'} sich geändert. Leserinnen und Leser sehen dort einen Hinweis.`}
      </p>
      {changed.map((section) => (
        <Changed key={section.key} section={section} act={act} />
      ))}
      {unbound.length > 0 && (
        <details>
          <summary>Abschnitte, die kein leichter Abschnitt wiedergibt: {unbound.length}</summary>
          <p>{unbound.join(' · ')}</p>
        </details>
      )}
    </div>
  )
}

function Changed({ act, section }: { section: ChangedSection; act: ChangedSectionsProps['act'] }) {
  const id = useId()
  const [reason, setReason] = useState('')
  const { changedOn, easySections, goneFacts, heading, key, newFacts, words } = section
  return (
    <section className="easy-finding is-warn" aria-labelledby={id}>
      <h5 id={id}>
        „{heading}“, geändert am {germanDay(changedOn)}
      </h5>
      <p>{placesText(easySections)}</p>
      <Comparison words={words} titles={['Alt', 'Neu']} />
      {goneFacts.length > 0 && <p>Steht nicht mehr da: {goneFacts.join(', ')}</p>}
      {newFacts.length > 0 && <p>Neu: {newFacts.join(', ')}</p>}
      <div className="easy-finding-buttons">
        <button
          type="button"
          onClick={() => void act('settle', { section: key, action: 'rechecked' })}
        >
          Der leichte Text stimmt wieder
        </button>
      </div>
      <div className="easy-finding-reason">
        <label htmlFor={`${id}-reason`}>Oder: Warum ist die Änderung ohne Bedeutung?</label>
        <input
          id={`${id}-reason`}
          value={reason}
          maxLength={300}
          onChange={({ target }) => setReason(target.value)}
        />
        <button
          type="button"
          disabled={reason.trim() === ''}
          onClick={() => void act('settle', { section: key, action: 'irrelevant', reason })}
        >
          Für die Leichte Sprache ohne Bedeutung
        </button>
      </div>
    </section>
  )
}
