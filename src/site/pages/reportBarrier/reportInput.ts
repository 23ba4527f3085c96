import type { AnswerWay } from '../../../content/barrierDesk'
import { isMailAddress } from '../../../shared/mailAddress'

const ANSWER_WAYS: readonly AnswerWay[] = ['mail', 'phone', 'post', 'none']

/** What was typed into the form, as it was typed. */
export interface ReportInput {
  description: string
  page: string
  way: AnswerWay
  contact: string
}

export type ReportProblems = Partial<Record<'description' | 'contact', string>>

/** What is shown in the form. */
export interface ReportState {
  input?: Partial<ReportInput>
  problems?: ReportProblems
  /** It could not be stored; nothing is wrong with what was typed. */
  failed?: boolean
}

export const MAX_DESCRIPTION = 5000
const MAX_CONTACT = 300

/** Fields of the form; everything else is dropped. */
export function readReport(body: Record<string, unknown>): ReportInput {
  const text = (name: string, max: number) => {
    const value = body[name]
    return typeof value === 'string' ? value.trim().slice(0, max) : ''
  }
  const way = ANSWER_WAYS.find((known) => known === body.weg) ?? 'none'
  return {
    description: text('was', MAX_DESCRIPTION),
    page: text('seite', MAX_CONTACT),
    way,
    contact: way === 'none' ? '' : text('kontakt', MAX_CONTACT),
  }
}

/** What is missing or cannot be right, each with what to do; in easy words for the easy page. */
export function problemsOf(
  { contact, description, way }: ReportInput,
  easy = false,
): ReportProblems {
  return {
    ...(description === '' && {
      description: easy
        ? 'Bitte schreiben Sie: Was geht nicht?'
        : 'Bitte schreiben Sie, was nicht ging.',
    }),
    ...contactProblem(way, contact, easy),
  }
}

function contactProblem(way: AnswerWay, contact: string, easy: boolean): ReportProblems {
  if (way === 'none') return {}
  if (contact === '') {
    const what = { mail: 'Ihre E-Mail-Adresse', phone: 'Ihre Telefonnummer', post: 'Ihre Adresse' }[
      way
    ]
    return {
      contact: easy
        ? `Bitte schreiben Sie ${what} dazu.`
        : `Damit wir antworten können, fehlt ${what}.`,
    }
  }
  if (way === 'mail' && !contact.includes('@'))
    return { contact: `In der Adresse fehlt das Zeichen @. Sie haben geschrieben: ${contact}` }
  if (way === 'mail' && !isMailAddress(contact))
    return {
      contact: `Diese E-Mail-Adresse ist nicht vollständig oder hat ein Zeichen zu viel: ${contact}. Beispiel: name@beispiel.de`,
    }
  if (way === 'phone' && contact.replace(/\D/g, '').length < 4)
    return { contact: `Das ist keine Telefonnummer: ${contact}. Beispiel: 02421 123456` }
  return {}
}
