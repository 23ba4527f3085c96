import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

import { isMailAddress } from '../../shared/mailAddress'

export interface MailSettings {
  /** `smtp://user:password@host:587`; absent where the county sends no mail. */
  smtpUrl?: string
  /** "Kreis Düren <inklusion@kreis.example>" */
  from: string
}

export interface OutgoingMail {
  to: string
  subject: string
  text: string
}

/** Sends one mail as plain text; resolves once the mail server has taken it. */
export type SendMail = (mail: OutgoingMail) => Promise<void>

const WAIT_MS = 15_000

/** A way to send mail, or `undefined` where no mail server is set. */
export function createSender({ from, smtpUrl }: MailSettings): SendMail | undefined {
  if (smtpUrl === undefined) return undefined
  const transport = createTransport(
    {
      url: smtpUrl,
      connectionTimeout: WAIT_MS,
      greetingTimeout: WAIT_MS,
      socketTimeout: WAIT_MS,
      // Files and addresses in a mail's text are nothing to be fetched.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  )
  return async ({ subject, text, to }) => {
    // The last door before the mail server; a list of addresses would go to each of them.
    if (!isMailAddress(to)) throw new Error('Not the address of one mailbox.')
    await transport.sendMail({ to, subject, text })
  }
}

/** Payload's own mails (a forgotten password) go the same way, as text; without a mail server they are refused with a sentence. */
export function payloadMail(settings: MailSettings): EmailAdapter {
  const send = createSender(settings)
  return ({ payload }) => ({
    name: 'smtp',
    defaultFromAddress: settings.from,
    defaultFromName: '',
    sendEmail: async ({ html, subject, text, to }) => {
      if (send === undefined) {
        payload.logger.warn({ msg: 'No SMTP_URL is set: a mail was not sent.' })
        return
      }
      if (typeof to !== 'string') throw new Error('One recipient for each mail.')
      const words = typeof text === 'string' ? text : wordsOf(typeof html === 'string' ? html : '')
      await send({ to, subject: subject ?? '', text: words })
    },
  })
}

/** Words and addresses of links of a simple HTML mail. */
function wordsOf(html: string): string {
  return html
    .replace(/<a\b[^>]*\bhref="([^"]+)"[^>]*>(.*?)<\/a>/gis, '$2 ($1)')
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim()
}
