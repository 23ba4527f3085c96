'use client'

import { useEffect, useState } from 'react'

import type { EasyCheckAnswer, KeptFinding } from '../../shared/easyCheck'

const PAUSE_MS = 500

export interface TypedText {
  title?: string | undefined
  teaser?: string | undefined
  sections: { heading?: string; lines?: string; pictogram?: string; picture?: unknown }[]
  source?: unknown
  kept: KeptFinding[]
}

export type EasyCheckState =
  | { state: 'waiting' }
  | { state: 'checked'; answer: EasyCheckAnswer }
  | { state: 'failed'; answer?: EasyCheckAnswer }

/** Asks for the findings once nobody has typed for a moment; an answer to an older text is dropped. */
export function useEasyCheck(text: TypedText): EasyCheckState {
  const [state, setState] = useState<EasyCheckState>({ state: 'waiting' })
  const body = JSON.stringify(text)

  useEffect(() => {
    const controller = new AbortController()
    const timer = setTimeout(() => {
      ask(body, controller.signal).then(
        (answer) => setState({ state: 'checked', answer }),
        () => {
          if (!controller.signal.aborted) setState(afterFailure)
        },
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [body])

  return state
}

async function ask(body: string, signal: AbortSignal): Promise<EasyCheckAnswer> {
  const response = await fetch('/api/easy-texts/check', {
    method: 'POST',
    body,
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    signal,
  })
  if (!response.ok) throw new Error(response.statusText)
  return (await response.json()) as EasyCheckAnswer
}

/** The last findings stay to be read while the server does not answer. */
function afterFailure(last: EasyCheckState): EasyCheckState {
  return 'answer' in last && last.answer
    ? { state: 'failed', answer: last.answer }
    : { state: 'failed' }
}
