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

/** First line of a mail to a person. In easy words with an exclamation mark: "Maria K.." would have two full stops. */
export const greetingLine = (name: string, isEasy: boolean): string =>
  isEasy ? `Guten Tag, ${name}!` : `Guten Tag ${name},`
