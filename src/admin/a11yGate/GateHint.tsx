'use client'

import { useOpenFindings } from './openFindings'

/**
 * Beside the publish button: what the gate still has open, and the way to it. Barriers stop publication; questions do not,
 * but nobody shall publish without having seen them.
 */
export function GateHint() {
  const words = useOpenFindings()
  if (words === '') return null
  return (
    <button
      type="button"
      className="gate-hint"
      onClick={() => document.getElementById('gate-title')?.focus()}
    >
      {words}
    </button>
  )
}
