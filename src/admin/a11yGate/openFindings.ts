import { useSyncExternalStore } from 'react'

/** What the panel of the gate last said, for the place beside the publish button: the two stand in different parts of the form. */
let words = ''
const listeners = new Set<() => void>()

export function sayOpenFindings(now: string): void {
  if (now === words) return
  words = now
  for (const tell of listeners) tell()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useOpenFindings = (): string =>
  useSyncExternalStore(
    subscribe,
    () => words,
    () => '',
  )
