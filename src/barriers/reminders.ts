import { mailText } from '../shared/mailText'
import type { MailText } from '../shared/mailText'
import type { Stage } from './deadline'

/** Reminds the office of a report; `undefined` where there is nothing to say yet. `until` as people write it. */
export function deadlineReminder(
  number: string,
  { stage, until }: { stage: Stage; until: string },
): MailText | undefined {
  const words = WORDS[stage]
  if (words === undefined) return undefined
  return mailText(`${words.subject}: ${number} (${until})`, [
    `Die Meldung ${number} wartet auf Sie.`,
    words.what(until),
    '',
    'Sie steht im CMS unter „Gemeldete Barrieren“.',
  ])
}

const WORDS: Partial<Record<Stage, { subject: string; what(until: string): string }>> = {
  soon: {
    subject: 'Frist endet bald',
    what: (until) => `Die Frist endet am ${until}.`,
  },
  late: {
    subject: 'Zwischennachricht fehlt',
    what: (until) =>
      `Die zwei Wochen endeten am ${until}. Schreiben Sie jetzt eine Zwischennachricht oder die Antwort.`,
  },
  overdue: {
    subject: 'Überfällig',
    what: (until) =>
      `Die sechs Wochen endeten am ${until}. Der Beirat sieht diese Meldung als überfällig. Antworten Sie jetzt.`,
  },
}
