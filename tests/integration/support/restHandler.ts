import { Readable } from 'node:stream'

import type { Request as ExpressRequest, RequestHandler } from 'express'
import { handleEndpoints } from 'payload'
import type { SanitizedConfig } from 'payload'

/** Payload's REST interface without Next around it, so that attacks can be tried without building the admin. */
export function restHandler(config: SanitizedConfig | Promise<SanitizedConfig>): RequestHandler {
  return async (req, res) => {
    const answer = await handleEndpoints({ config, request: toWeb(req) })
    res.status(answer.status)
    for (const [name, value] of answer.headers)
      if (name !== 'set-cookie') res.setHeader(name, value)
    const cookies = answer.headers.getSetCookie()
    if (cookies.length > 0) res.setHeader('set-cookie', cookies)
    res.end(Buffer.from(await answer.arrayBuffer()))
  }
}

function toWeb(req: ExpressRequest): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers))
    if (value !== undefined) headers.set(name, String(value))
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
  return new Request(`http://localhost:3000${req.url}`, {
    method: req.method,
    headers,
    ...(hasBody && { body: Readable.toWeb(req) as ReadableStream, duplex: 'half' }),
  })
}
