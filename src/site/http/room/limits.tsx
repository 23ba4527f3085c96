import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'

import { roomPage } from '../../pages/reviewRoom/roomFrame'
import type { Page, Show } from './kit'

const TEN_MINUTES = 600_000
const WRONG_TRIES = 20

/** After 20 wrong keys or passwords an address waits; right ones do not count. */
export const slowDown = (show: Show): RequestHandler =>
  rateLimit({
    windowMs: TEN_MINUTES,
    limit: WRONG_TRIES,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    handler: (req, res) => show(req, res, waiting),
  })

/** Each asked link is a mail. */
export const limitAsks = (show: Show): RequestHandler =>
  rateLimit({
    windowMs: TEN_MINUTES,
    limit: 5,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (req, res) => show(req, res, waiting),
  })

const waiting: Page = roomPage(
  'Bitte warten',
  <div className="wrap easy-text room">
    <h1>Bitte warten Sie 10 Minuten</h1>
    <p>Das waren viele Versuche.</p>
    <p>Danach können Sie es noch einmal versuchen.</p>
  </div>,
  429,
)
