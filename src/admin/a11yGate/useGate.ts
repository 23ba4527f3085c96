'use client'

import { useEffect, useState } from 'react'

import type { GateReport } from '../../shared/a11yGate'
import { postJson } from './postJson'

const PAUSE_MS = 700

interface GateState {
  report?: GateReport
  hasFailed: boolean
}

/** Asks for the findings once nobody has typed for a moment; `asked` rises when an answer was stored. */
export function useGate(question: object, asked: number): GateState {
  const [state, setState] = useState<GateState>({ hasFailed: false })
  const body = JSON.stringify(question)

  useEffect(() => {
    const controller = new AbortController()
    const timer = setTimeout(() => {
      postJson('/api/gate/check', body, controller.signal).then(
        (report) => setState({ report: report as GateReport, hasFailed: false }),
        () => {
          if (!controller.signal.aborted) setState((last) => ({ ...last, hasFailed: true }))
        },
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [body, asked])

  return state
}
