import { STEP_MISSING } from '../../shared/secondFactor'
import type { NextStep } from '../../shared/secondFactor'

interface Given {
  email: string
  password: string
  code: string
  ticket?: string
}

export type LogInAnswer =
  | { kind: 'in' }
  | { kind: 'refused'; text: string }
  | { kind: 'next'; text: string; step: NextStep }

const NO_ANSWER =
  'Der Server antwortet gerade nicht. Ihre Eingaben sind noch da; versuchen Sie es gleich noch einmal.'

/** Asks for a session. An empty code is left out: it is not asked for before the password was right. */
export async function askLogIn({ code, ...given }: Given): Promise<LogInAnswer> {
  try {
    const response = await fetch('/api/users/login', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...given, ...(code.trim() !== '' && { code }) }),
    })
    if (response.ok) return { kind: 'in' }
    const answer = (await response.json()) as { errors?: { message?: string; data?: NextStep }[] }
    const error = answer.errors?.[0]
    const text = error?.message ?? NO_ANSWER
    if (response.status === STEP_MISSING && error?.data)
      return { kind: 'next', text, step: error.data }
    return { kind: 'refused', text }
  } catch {
    return { kind: 'refused', text: NO_ANSWER }
  }
}
