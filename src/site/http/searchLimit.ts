import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'

import type { PageServer } from './pageServer'
import { tooManySearches } from './tooManySearches'

const MINUTE = 60_000
const SEARCHES_PER_MINUTE = 60

/** Searching costs more than reading; addresses are kept for one minute, in memory only. */
export function limitSearches(server: PageServer): RequestHandler {
  return rateLimit({
    windowMs: MINUTE,
    limit: SEARCHES_PER_MINUTE,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (req, res) => server.send(req, res, tooManySearches(req.path)),
  })
}
