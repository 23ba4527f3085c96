'use client'

import { useEffect, useRef, useState } from 'react'

import type { SetUpOffer } from '../../shared/secondFactor'
import type { LogInMessage } from './Message'
import { askLogIn } from './askLogIn'

type Phase = 'password' | 'code' | 'setUp'

/** Keeps what was typed, asks the server, and says what is next. */
export function useLogIn(target: string) {
  const [given, setGiven] = useState({ email: '', password: '', code: '' })
  const [phase, setPhase] = useState<Phase>('password')
  const [offer, setOffer] = useState<SetUpOffer>()
  const [message, setMessage] = useState<LogInMessage>()
  const [busy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // A new step begins at its heading, where a screen reader starts to read.
    if (phase !== 'password') heading.current?.focus()
  }, [phase])

  const fail = (text: string, field: string) => {
    setMessage({ text, isError: true })
    document.getElementById(field)?.focus()
  }
  const send = async () => {
    if (busy) return
    const gap = missingField(phase, given)
    if (gap) {
      fail(gap.text, gap.field)
      return
    }
    setBusy(true)
    setMessage(undefined)
    const answer = await askLogIn({ ...given, ...(offer && { ticket: offer.ticket }) })
    setBusy(false)
    if (answer.kind === 'in') window.location.assign(target)
    else if (answer.kind === 'refused')
      fail(answer.text, phase === 'password' ? 'log-in-password' : 'log-in-code')
    else {
      setMessage({ text: answer.text, isError: false })
      setOffer(answer.step.next === 'setUp' ? answer.step.offer : undefined)
      setPhase(answer.step.next)
    }
  }
  const back = () => {
    setMessage(undefined)
    // With the password a code of before would go along, and be refused.
    setGiven((before) => ({ ...before, code: '' }))
    setOffer(undefined)
    setPhase('password')
  }
  const change = (part: Partial<typeof given>) => setGiven((before) => ({ ...before, ...part }))
  return { back, busy, change, given, heading, message, offer, phase, send }
}

function missingField(phase: Phase, given: { email: string; password: string; code: string }) {
  if (phase !== 'password')
    return given.code.trim() === ''
      ? { text: 'Geben Sie bitte den Code ein.', field: 'log-in-code' }
      : undefined
  if (given.email.trim() === '')
    return { text: 'Geben Sie bitte Ihre E-Mail-Adresse ein.', field: 'log-in-email' }
  if (given.password === '')
    return { text: 'Geben Sie bitte Ihr Passwort ein.', field: 'log-in-password' }
  return undefined
}
