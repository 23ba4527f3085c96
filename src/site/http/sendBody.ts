import type { IncomingMessage, ServerResponse } from 'node:http'

import type { EncodedBody } from './encodedBody'
import { preferredEncoding } from './encodedBody'

/** Sends a body to GET or HEAD; a browser that has it already gets a 304. */
export function sendBody(
  req: IncomingMessage,
  res: ServerResponse,
  body: EncodedBody,
  status = 200,
): void {
  const ifNoneMatch = req.headers['if-none-match']
  if (status === 200 && ifNoneMatch !== undefined && body.matches(ifNoneMatch)) {
    res.writeHead(304, body.notModified())
    res.end()
    return
  }
  const { bytes, headers } = body.answer(preferredEncoding(acceptEncodingOf(req)))
  res.writeHead(status, headers)
  if (req.method === 'HEAD') res.end()
  else res.end(bytes)
}

function acceptEncodingOf(req: IncomingMessage): string | undefined {
  const value = req.headers['accept-encoding']
  return Array.isArray(value) ? value.join(',') : value
}
