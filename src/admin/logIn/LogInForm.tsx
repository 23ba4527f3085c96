'use client'

import { useLogIn } from './useLogIn'
import { CodeField } from './CodeField'
import { Message } from './Message'
import { SetUpSteps } from './SetUpSteps'

interface LogInFormProps {
  /** Page for a forgotten password. */
  forgot: string
  /** Where it goes on after the log-in. */
  target: string
}

const TITLES = {
  password: 'Anmelden',
  code: 'Anmelden: zweiter Schritt',
  setUp: 'Anmeldung in zwei Schritten einrichten',
}

/** Mail and password, then the second step where there is one. What was typed stays until the log-in worked. */
export function LogInForm({ forgot, target }: LogInFormProps) {
  const { back, busy, change, given, heading, message, offer, phase, send } = useLogIn(target)
  const submit = (event: React.SyntheticEvent) => {
    event.preventDefault()
    void send()
  }
  return (
    <form className="log-in" onSubmit={submit} noValidate>
      <p className="log-in-name">Kreis inklusiv: Redaktion</p>
      <h1 ref={heading} tabIndex={-1}>
        {TITLES[phase]}
      </h1>
      <Message message={message} />
      {phase === 'password' ? (
        <PasswordFields given={given} change={change} forgot={forgot} />
      ) : (
        <>
          {offer ? <SetUpSteps offer={offer} /> : null}
          <CodeField
            value={given.code}
            isWrong={message?.isError === true}
            mayRecover={phase === 'code'}
            onChange={(code) => change({ code })}
          />
        </>
      )}
      <div className="log-in-buttons">
        <button type="submit" className="log-in-main" aria-disabled={busy}>
          {phase === 'setUp' ? 'Einrichten und anmelden' : 'Anmelden'}
        </button>
        {phase === 'password' ? null : (
          <button type="button" onClick={back}>
            Zurück
          </button>
        )}
      </div>
    </form>
  )
}

interface PasswordFieldsProps {
  given: { email: string; password: string }
  change(part: Partial<PasswordFieldsProps['given']>): void
  forgot: string
}

function PasswordFields({ change, forgot, given }: PasswordFieldsProps) {
  return (
    <>
      <p className="log-in-field">
        <label htmlFor="log-in-email">E-Mail-Adresse</label>
        <input
          id="log-in-email"
          type="email"
          autoComplete="username"
          aria-describedby="log-in-message"
          value={given.email}
          onChange={({ target }) => change({ email: target.value })}
        />
      </p>
      <p className="log-in-field">
        <label htmlFor="log-in-password">Passwort</label>
        <input
          id="log-in-password"
          type="password"
          autoComplete="current-password"
          aria-describedby="log-in-message"
          value={given.password}
          onChange={({ target }) => change({ password: target.value })}
        />
      </p>
      <p>
        <a href={forgot}>Passwort vergessen?</a>
      </p>
    </>
  )
}
