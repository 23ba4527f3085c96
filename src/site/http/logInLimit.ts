import type { Express } from 'express'
import { rateLimit } from 'express-rate-limit'

import { STEP_MISSING } from '../../shared/secondFactor'

const TEN_MINUTES = 600_000
const FAILURES = 30
/** Where a secret is tried or a mail is asked for. */
const PATHS = ['login', 'forgot-password', 'reset-password', 'unlock'].map(
  (name) => `/api/users/${name}{/}`,
)

/**
 * Failed log-ins of one address wait after a while; the accounts count for themselves (src/cms/logIn). An office stands
 * behind one address, so successes do not count, nor does a right password that waits for its code. Addresses are kept in memory for ten minutes.
 */
export function limitLogIns(app: Express): void {
  app.post(
    PATHS,
    rateLimit({
      windowMs: TEN_MINUTES,
      limit: FAILURES,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      requestWasSuccessful: (req, res) =>
        (res.statusCode < 400 || res.statusCode === STEP_MISSING) &&
        !req.path.includes('forgot-password'),
      skipSuccessfulRequests: true,
      handler: (_req, res) => {
        const message = 'Das waren viele Versuche. Warten Sie bitte zehn Minuten.'
        res.status(429).json({ errors: [{ message }] })
      },
    }),
  )
}
