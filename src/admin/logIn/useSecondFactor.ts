'use client'

import { useState } from 'react'

import type { SecondFactorState, SetUpOffer } from '../../shared/secondFactor'
import { postJson } from '../a11yGate/postJson'
import type { LogInMessage } from './Message'

const BASE = '/api/users/second-factor'

/** Keeps the code that was typed and what the server offered, asks the server, and says what came of it. */
export function useSecondFactor(atFirst: SecondFactorState) {
  const [state, setState] = useState(atFirst)
  const [offer, setOffer] = useState<SetUpOffer>()
  const [code, setCode] = useState('')
  const [message, setMessage] = useState<LogInMessage>()

  const ask = async (act: 'offer' | 'confirm' | 'remove', done: string) => {
    setMessage(undefined)
    try {
      const body = JSON.stringify({ code, ...(offer && { ticket: offer.ticket }) })
      const answer = await postJson(`${BASE}/${act}`, body)
      setCode('')
      setOffer(act === 'offer' ? (answer as SetUpOffer) : undefined)
      if (act !== 'offer') setState(answer as SecondFactorState)
      setMessage({ text: done, isError: false })
    } catch (error) {
      setMessage({ text: (error as Error).message, isError: true })
      document.getElementById('log-in-code')?.focus()
    }
  }
  return { ask, code, message, offer, setCode, state }
}
