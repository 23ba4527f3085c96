import type { NextFunction, Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'

import { knownQuery, pageKey } from '../pageCache'
import type { PageCache } from '../pageCache'
import type { PageAnswer, PageContext, PageInMaking, PageRoute } from '../page'
import type { BareContext } from '../pages/errorPages/bareContext'
import type { PageRenderer } from '../renderPage'
import { EncodedBody } from './encodedBody'
import type { HeaderList } from './encodedBody'
import { allParams } from './param'
import { sendBody } from './sendBody'

const HTML = 'text/html; charset=utf-8'

/** Pages of one moment or one person: kept by nobody on the way, only for the browser's way back. */
const NOT_SHARED = 'private, no-cache'

/** How an answer that is not kept is sent. */
export interface Delivery {
  siteHeaders: HeaderList
  cacheControl: string
}

export interface SitePages {
  /** Asked in this order. */
  routes: readonly PageRoute[]
  /** 404, or 410 with the title of what was taken away. */
  missing(context: PageContext, path: string, gone?: { title: string }): PageAnswer
  /** 500. */
  failed(bare: BareContext, path: string): PageAnswer
  /** 503, announced work on the site. */
  maintenance(bare: BareContext, path: string): PageAnswer
}

export interface PageServerParts {
  pages: SitePages
  context(page?: PageInMaking): PageContext
  /** Begins a page whose reads are noted. */
  begin(): PageInMaking
  render: PageRenderer
  /** For addresses without and with a query: made-up queries cannot push out the pages that all read. */
  caches: { plain: PageCache; queried: PageCache }
  siteHeaders: HeaderList
  log: Logger
}

type Page = PageAnswer & { kind: 'page' }

/** Answers page routes: from the cache where it can, else rendered. */
export class PageServer {
  /** What routes have read that had no page; the page of the next one depends on it too. */
  readonly #begun = new WeakMap<Request, PageInMaking>()

  constructor(readonly parts: PageServerParts) {}

  /** Handler of one page type. */
  handlerOf(route: PageRoute, isKept: boolean): RequestHandler {
    return (req, res, next) => {
      const query = knownQuery(queryOf(req), route.query)
      const key = pageKey(req.path, query)
      const cache = query.size === 0 ? this.parts.caches.plain : this.parts.caches.queried
      const fresh = cache.get(key)
      if (fresh !== undefined) {
        sendBody(req, res, fresh)
        return
      }
      try {
        const page = this.#begin(req)
        const answer = route.answer(this.parts.context(page), allParams(req), query)
        if (answer.kind !== 'page') cache.forget(key)
        // With a query the address is this route's; another one would answer it from its own page without a query.
        if (answer.kind === 'missing' && answer.gone === undefined && query.size === 0) next()
        else if (answer.kind === 'page' && isKept && isListed(answer)) {
          sendBody(req, res, cache.put(key, this.parts.render(answer, page.content), HTML, page))
        } else this.send(req, res, answer)
      } catch (error) {
        const lastGood = cache.lastGood(key)
        if (lastGood === undefined) throw error
        this.parts.log.error({ err: error, page: route.name }, 'page failed, last good one sent')
        sendBody(req, res, lastGood)
      }
    }
  }

  #begin(req: Request): PageInMaking {
    const page = this.#begun.get(req) ?? this.parts.begin()
    this.#begun.set(req, page)
    return page
  }

  /** Sends an answer that is not kept. */
  send(req: Request, res: Response, answer: PageAnswer, delivery = this.ordinary): void {
    if (answer.kind === 'redirect') {
      res.setHeader('Cache-Control', answer.permanent ? 'public, max-age=300' : NOT_SHARED)
      res.redirect(answer.permanent ? 301 : 302, answer.to)
    } else if (answer.kind === 'missing') {
      const status = answer.gone === undefined ? 404 : 410
      const page = this.parts.pages.missing(this.parts.context(), req.path, answer.gone)
      if (page.kind === 'page') this.sendPage(req, res, { ...page, status }, delivery)
      else res.sendStatus(status)
    } else this.sendPage(req, res, answer, delivery)
  }

  /** What an address without a page is answered with. */
  missing: RequestHandler = (req, res) => this.send(req, res, { kind: 'missing' })

  /** Last resort of Express. Addresses that cannot be read (`%E0%A4%A`) are unknown addresses, not our mistake. */
  failed = (error: unknown, req: Request, res: Response, next: NextFunction): void => {
    if (res.headersSent) {
      next(error)
      return
    }
    if (isUnreadable(error)) {
      this.missing(req, res, next)
      return
    }
    this.parts.log.error({ err: error, id: req.id }, 'request failed')
    try {
      const page = this.parts.pages.failed(this.bare, req.path)
      if (page.kind === 'page') this.sendPage(req, res, { ...page, status: 500 }, this.ordinary)
      else res.sendStatus(500)
    } catch {
      res.status(500).type('html').send(PLAIN_FAILURE)
    }
  }

  /** Answers every page with the announcement of work on the site. */
  maintenance: RequestHandler = (req, res) => {
    res.setHeader('Retry-After', '600')
    this.send(req, res, this.parts.pages.maintenance(this.bare, req.path))
  }

  private get bare(): BareContext {
    const { content } = this.parts.context()
    return { site: content.site(), navigation: content.navigation() }
  }

  private get ordinary(): Delivery {
    return { siteHeaders: this.parts.siteHeaders, cacheControl: NOT_SHARED }
  }

  private sendPage(req: Request, res: Response, page: Page, delivery: Delivery): void {
    const html = this.parts.render(page, this.parts.context().content)
    const body = new EncodedBody(html, { contentType: HTML, ...delivery })
    sendBody(req, res, body, page.status ?? 200)
  }
}

/** When even the error page cannot be made. */
const PLAIN_FAILURE = `<!doctype html><html lang="de"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Fehler</title>
<h1>Bei uns ist etwas schiefgegangen</h1><p>Bitte versuchen Sie es in ein paar Minuten noch einmal.</p>
<p><a href="/">Zur Startseite</a></p></html>
`

function isListed(page: Page): boolean {
  return (page.status ?? 200) === 200 && page.frame.isUnlisted !== true
}

function isUnreadable(error: unknown): boolean {
  return (
    error instanceof URIError ||
    (error instanceof Error && 'status' in error && isClientError(error.status))
  )
}

function queryOf(req: Request): URLSearchParams {
  const at = req.originalUrl.indexOf('?')
  return new URLSearchParams(at < 0 ? '' : req.originalUrl.slice(at + 1))
}

/** A body that is too large or not readable is the sender's mistake, not ours. */
const isClientError = (status: unknown): boolean =>
  typeof status === 'number' && status >= 400 && status < 500
