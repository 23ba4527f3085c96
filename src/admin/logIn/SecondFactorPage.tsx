'use client'

import type { SecondFactorState, SetUpOffer } from '../../shared/secondFactor'
import { CodeField } from './CodeField'
import { Message } from './Message'
import { SetUpSteps } from './SetUpSteps'
import { useSecondFactor } from './useSecondFactor'

/** Sets the second step up, or takes it away with a code. */
export function SecondFactorPage({ state: atFirst }: { state: SecondFactorState }) {
  const { ask, code, message, offer, setCode, state } = useSecondFactor(atFirst)
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
