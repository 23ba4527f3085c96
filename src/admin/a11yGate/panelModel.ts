import { isSettled } from '../../shared/a11yGate'
import type { ShownGateFinding, ShownPageCheck } from '../../shared/a11yGate'
import { germanDay } from '../../shared/germanDay'

/** Fields of a document that the gate reads; the rest of the form stays where it is. */
const READ = ['title', 'name', 'teaser', 'body', 'picture', 'widePicture', 'signVideo'] as const
const READ_ROWS = ['facts', 'sections'] as const

/** What is sent to be checked, from the values of the form. */
export function recordFrom(values: Record<string, unknown>): Record<string, unknown> {
  const entries = [...READ, ...READ_ROWS].map((name) => [name, values[name]] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null))
}

/** "2 Barrieren und 1 Frage offen"; empty where nothing is. */
export function openText(findings: readonly ShownGateFinding[]): string {
  const open = findings.filter((finding) => !isSettled(finding))
  const errors = open.filter(({ level }) => level === 'error').length
  const questions = open.length - errors
  const parts = [
    ...(errors > 0 ? [`${errors} ${errors === 1 ? 'Barriere' : 'Barrieren'}`] : []),
    ...(questions > 0 ? [`${questions} ${questions === 1 ? 'Frage' : 'Fragen'}`] : []),
  ]
  return parts.length === 0 ? '' : `${parts.join(' und ')} offen`
}

/** The same as sentences, with what follows from it for publishing. */
export function summaryOf(findings: readonly ShownGateFinding[]): string {
  const open = openText(findings)
  if (open === '')
    return findings.length === 0 ? 'Nichts gefunden.' : 'Alles behoben oder beantwortet.'
  const isLocked = findings.some((one) => one.level === 'error' && !isSettled(one))
  return isLocked
    ? `${open}. Mit Barrieren lässt sich der Text nicht veröffentlichen.`
    : `${open}. Veröffentlichen geht. Bis Sie antworten, steht der Text unter „Seiten mit Barrieren“.`
}

/** What still needs somebody first, errors before questions; what is settled last. */
export function inOrder(findings: readonly ShownGateFinding[]): ShownGateFinding[] {
  const rank = (finding: ShownGateFinding) =>
    isSettled(finding) ? 2 : finding.level === 'error' ? 0 : 1
  return [...findings].sort((one, other) => rank(one) - rank(other))
}

/** Heading of a finding in words. */
export function stateOf({ answer, level, override }: ShownGateFinding): string {
  if (override) return `Bekannte Barriere bis ${germanDay(override.repairBy)}`
  if (answer) return 'Beantwortet'
  return level === 'error' ? 'Barriere' : 'Frage'
}

/** What is known of the finished page. */
export function pageText({ checkedOn, faults, state }: ShownPageCheck): string {
  const day = checkedOn === undefined ? '' : ` am ${germanDay(checkedOn)}`
  switch (state) {
    case 'clean':
      return `Die fertige Seite wurde${day} mit axe geprüft: ohne Fund.`
    case 'faulty':
      return `Die fertige Seite wurde${day} mit axe geprüft: ${faults.length} ${faults.length === 1 ? 'Fund' : 'Funde'}.`
    case 'failed':
      return `Die fertige Seite ließ sich${day} nicht mit axe prüfen.`
    case 'none':
      return 'Die fertige Seite wird nach dem nächsten Veröffentlichen mit axe geprüft.'
    case 'unavailable':
      return 'Auf diesem Server gibt es keinen Browser. Die fertige Seite wird hier nicht mit axe geprüft.'
  }
}

/** Name of the record in which a finding is repaired. */
export function recordText(collection: string): string {
  return (
    { media: 'Bild in der Mediathek öffnen', documents: 'Dokument öffnen', films: 'Film öffnen' }[
      collection
    ] ?? 'Eintrag öffnen'
  )
}
