/** A mail of plain text. */
export interface MailText {
  subject: string
  text: string
}

/** Lines of one mail; titles come from editors and must not break the head of the mail. */
export const mailText = (subject: string, lines: readonly string[]): MailText => ({
  subject: subject.replace(/\s+/g, ' ').trim(),
  text: `${lines.join('\n')}\n`,
})
