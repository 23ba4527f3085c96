'use client'

import { useState } from 'react'

import type { SecondFactorState, SetUpOffer } from '../../shared/secondFactor'
import { postJson } from '../a11yGate/postJson'
import { CodeField } from './CodeField'
import { Message } from './Message'
import type { LogInMessage } from './Message'
import { SetUpSteps } from './SetUpSteps'

const BASE = '/api/users/second-factor'

/** Sets the second step up, or takes it away with a code. */
export function SecondFactorPage({ state: atFirst }: { state: SecondFactorState }) {
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
  const field = (mayRecover: boolean) => (
    <CodeField
      value={code}
      isWrong={message?.isError === true}
      mayRecover={mayRecover}
      onChange={setCode}
    />
  )
  return (
    <section className="log-in second-factor" aria-labelledby="second-factor-title">
      <h1 id="second-factor-title">Anmeldung in zwei Schritten</h1>
      <p>{wordsFor(state)}</p>
      <Message message={message} />
      {state.isSetUp ? (
        <Removal field={field(true)} onRemove={() => void ask('remove', REMOVED)} />
      ) : offer ? (
        <Confirmation
          offer={offer}
          field={field(false)}
          onConfirm={() => void ask('confirm', SET_UP)}
        />
      ) : (
        <p>
          <button type="button" className="log-in-main" onClick={() => void ask('offer', OFFERED)}>
            Einrichten
          </button>
        </p>
      )}
    </section>
  )
}

const SET_UP =
  'Die Anmeldung in zwei Schritten ist eingerichtet. Sie gilt ab der nächsten Anmeldung.'
const REMOVED = 'Die Anmeldung in zwei Schritten ist entfernt.'
const OFFERED = 'Drei Schritte, dann ist es fertig.'

function wordsFor({ codesLeft, isRequired, isSetUp }: SecondFactorState): string {
  if (isSetUp)
    return `Sie ist eingerichtet. Von Ihren Wiederherstellungs-Codes sind noch ${codesLeft} übrig.`
  const why =
    'Zum Passwort kommt ein Code aus einer App. Wer nur Ihr Passwort kennt, kommt dann nicht hinein.'
  return isRequired ? `${why} Bei der nächsten Anmeldung müssen Sie sie einrichten.` : why
}

interface RemovalProps {
  field: React.ReactNode
  onRemove(): void
}

function Removal({ field, onRemove }: RemovalProps) {
  return (
    <>
      <h2>Neu einrichten oder entfernen</h2>
      <p>
        Neues Handy, oder keine Wiederherstellungs-Codes mehr? Entfernen Sie sie hier mit einem
        Code, und richten Sie sie dann neu ein.
      </p>
      {field}
      <p>
        <button type="button" onClick={onRemove}>
          Entfernen
        </button>
      </p>
    </>
  )
}

interface ConfirmationProps {
  offer: SetUpOffer
  field: React.ReactNode
  onConfirm(): void
}

function Confirmation({ field, offer, onConfirm }: ConfirmationProps) {
  const submit = (event: React.SyntheticEvent) => {
    event.preventDefault()
    onConfirm()
  }
  return (
    <form onSubmit={submit} noValidate>
      <SetUpSteps offer={offer} />
      {field}
      <p>
        <button type="submit" className="log-in-main">
          Bestätigen
        </button>
      </p>
    </form>
  )
}
