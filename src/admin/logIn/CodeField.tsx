'use client'

import { useState } from 'react'

interface CodeFieldProps {
  value: string
  isWrong: boolean
  /** A recovery code will do as well. */
  mayRecover: boolean
  onChange(code: string): void
}

/** One field for both kinds of codes; pasting and filling in by a password manager work. */
export function CodeField({ isWrong, mayRecover, onChange, value }: CodeFieldProps) {
  const [isRecovery, setIsRecovery] = useState(false)
  const hint = isRecovery
    ? 'Einer der Codes, die Sie beim Einrichten notiert haben, zum Beispiel abcde-fghjk. Jeder gilt einmal.'
    : 'Sechs Ziffern. Alle 30 Sekunden kommt ein neuer Code; der vorige gilt noch kurz weiter.'
  return (
    <>
      <p className="log-in-field">
        <label htmlFor="log-in-code">
          {isRecovery ? 'Wiederherstellungs-Code' : 'Code aus der App'}
        </label>
        <input
          id="log-in-code"
          type="text"
          autoComplete="one-time-code"
          autoCapitalize="none"
          inputMode={isRecovery ? 'text' : 'numeric'}
          spellCheck={false}
          aria-describedby="log-in-code-hint log-in-message"
          aria-invalid={isWrong}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
        <span id="log-in-code-hint">{hint}</span>
      </p>
      {mayRecover ? (
        <p>
          <button
            type="button"
            className="log-in-quiet"
            onClick={() => setIsRecovery((before) => !before)}
          >
            {isRecovery ? 'Doch den Code aus der App eingeben' : 'Ich habe die App nicht zur Hand'}
          </button>
        </p>
      ) : null}
    </>
  )
}
