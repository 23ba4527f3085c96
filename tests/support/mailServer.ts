import type { AddressInfo } from 'node:net'

import { SMTPServer } from 'smtp-server'

/** A real SMTP server in this process; it keeps what it receives. */
export interface MailServer {
  url: string
  /** Mails as they came, decoded. */
  mails: { to: string; text: string }[]
  /** Refuses mails, as a server that is full does. */
  isBroken: boolean
  stop(): Promise<void>
}

export async function startMailServer(): Promise<MailServer> {
  const server: MailServer = { url: '', mails: [], isBroken: false, stop: () => Promise.resolve() }
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (server.isBroken) {
          done(new Error('452 Postfach voll'))
          return
        }
        const to = session.envelope.rcptTo.map(({ address }) => address).join(',')
        server.mails.push({ to, text: decoded(Buffer.concat(parts).toString('latin1')) })
        done()
      })
    },
  })
  await new Promise<void>((done) => {
    smtp.listen(0, '127.0.0.1', done)
  })
  const { port } = smtp.server.address() as AddressInfo
  server.url = `smtp://127.0.0.1:${port}`
  server.stop = () => new Promise((done) => smtp.close(() => done()))
  return server
}

/** Words of a mail of plain text: quoted-printable or base64 made plain. */
function decoded(raw: string): string {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  const bytes = /^content-transfer-encoding: base64/im.test(head)
    ? Buffer.from(body, 'base64')
    : /^content-transfer-encoding: quoted-printable/im.test(head)
      ? Buffer.from(unquoted(body), 'latin1')
      : Buffer.from(body, 'latin1')
  return `${head}\n\n${bytes.toString('utf8')}`
}

const unquoted = (text: string): string =>
  text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
