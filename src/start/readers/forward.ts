import { request } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'

/** They speak of one connection, and here are two (RFC 9110 § 7.6.1). */
const OF_ONE_CONNECTION = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'transfer-encoding',
  'upgrade',
])

/** Hands a request to the CMS's thread and its answer back, piece by piece in both directions. */
export function forward(req: IncomingMessage, res: ServerResponse, socketPath: string): void {
  const headers = throughHeaders(req.headers)
  headers['x-forwarded-for'] = [req.headers['x-forwarded-for'], req.socket.remoteAddress]
    .filter((address) => address !== undefined)
    .join(', ')
  // So that the rest of a body that is refused is read and thrown away; closing on it would tear the refusal off.
  headers.connection = 'keep-alive'
  // Node frames no body of a GET by itself, and a body without a frame would be read as a request of its own (RFC 9112 § 11.2).
  if (req.headers['transfer-encoding'] !== undefined) headers['transfer-encoding'] = 'chunked'
  const { method, url: path } = req
  const asked = request({ socketPath, method, path, headers, agent: false, setHost: false })
  asked.once('response', (answer) => {
    // What the sender still sends of a refused body is not waited for.
    if (!req.complete) res.shouldKeepAlive = false
    res.writeHead(answer.statusCode ?? 502, answer.statusMessage, throughHeaders(answer.headers))
    answer.pipe(res)
    answer.once('error', () => res.destroy())
  })
  asked.once('error', () => {
    // The CMS has answered already and takes no more, or whoever asked has gone.
    if (res.headersSent || res.destroyed) return
    res
      .writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '5' })
      .end('Der Server antwortet gerade nicht. Bitte versuchen Sie es gleich noch einmal.\n')
  })
  // Whoever asked has gone: nobody waits for the answer.
  res.once('close', () => {
    if (!res.writableFinished) asked.destroy()
  })
  req.pipe(asked)
}

function throughHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !OF_ONE_CONNECTION.has(name)),
  )
}
