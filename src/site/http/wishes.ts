import { createHash, randomBytes } from 'node:crypto'

import express from 'express'
import type { Express, Request, RequestHandler, Response } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { Logger } from 'pino'

import type { ContentSource } from '../../content/contentSource'
import { dayOf } from '../../shared/days'
import { readWish, wishAnswerPath } from '../pages/wish/wishModel'
import type { WishResult } from '../pages/wish/wishModel'
import { paths } from '../paths'
import type { WishBox } from '../../content/wishBox'
import { ownPagesOnly } from './ownPagesOnly'

const TEN_MINUTES = 600_000
const WISHES_PER_TEN_MINUTES = 20
/** Remembered readers; more than that a day is an attack or a success. */
const MAX_REMEMBERED = 20_000

interface WishParts {
  content: ContentSource
  wishes: WishBox
  log: Logger
}

/**
 * `POST /wunsch`: counts a wish and leads to its answer, so that going back or loading again counts nothing.
 * Who wished is not stored: for a day the process remembers a hash of address and wish, to count each reader once.
 */
export function serveWishes(app: Express, parts: WishParts): void {
  const form = express.urlencoded({ extended: false, limit: '4kb' })
  app.post(paths.wish, ownPagesOnly, form, limited(parts), count(parts))
}

function limited(parts: WishParts): RequestHandler {
  return rateLimit({
    windowMs: TEN_MINUTES,
    limit: WISHES_PER_TEN_MINUTES,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (req, res) => answer(parts, req, res, 'tooMany'),
  })
}

function count(parts: WishParts): RequestHandler {
  const seen = new OncePerDay()
  return async (req, res, next) => {
    const wish = readWish(parts.content, fieldsOf(req))
    if (wish === undefined) {
      next()
      return
    }
    const { document, variant } = wish
    const isNew =
      wish.existing === undefined && seen.add(`${req.ip ?? ''} ${document.id} ${variant}`)
    try {
      if (isNew)
        await parts.wishes.add({
          kind: document.kind,
          id: document.id,
          title: document.title,
          variant,
        })
      answer(parts, req, res, 'counted')
    } catch (error) {
      seen.forget(`${req.ip ?? ''} ${document.id} ${variant}`)
      parts.log.error({ err: error }, 'wish could not be counted')
      answer(parts, req, res, 'failed')
    }
  }
}

function answer({ content }: WishParts, req: Request, res: Response, result: WishResult): void {
  const wish = readWish(content, fieldsOf(req))
  res.setHeader('Cache-Control', 'no-store')
  res.redirect(
    303,
    wish === undefined ? paths.home : (wish.existing ?? wishAnswerPath(wish, result)),
  )
}

const fieldsOf = (req: Request): Record<string, unknown> =>
  (req.body as Record<string, unknown> | undefined) ?? {}

/** Remembers hashes with a salt of the day, in memory only. */
class OncePerDay {
  #day = ''
  #salt = randomBytes(16)
  readonly #seen = new Set<string>()

  /** Whether this is new today. */
  add(words: string): boolean {
    const today = dayOf(Date.now())
    if (today !== this.#day || this.#seen.size >= MAX_REMEMBERED) {
      this.#day = today
      this.#salt = randomBytes(16)
      this.#seen.clear()
    }
    const key = this.#hash(words)
    if (this.#seen.has(key)) return false
    this.#seen.add(key)
    return true
  }

  forget(words: string): void {
    this.#seen.delete(this.#hash(words))
  }

  #hash(words: string): string {
    return createHash('sha256').update(this.#salt).update(words).digest('base64')
  }
}
