import type { RequestHandler } from 'express'

import type { HeaderList } from './encodedBody'

/** Sets headers on every answer that comes after it, whatever its status. */
export function setHeaders(headers: HeaderList): RequestHandler {
  return (_req, res, next) => {
    for (const [name, value] of headers) res.setHeader(name, value)
    next()
  }
}
