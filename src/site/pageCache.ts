import type { IncomingMessage, ServerResponse } from 'node:http'

import type { ContentReads } from './contentReads'
import { EncodedBody } from './http/encodedBody'
import type { HeaderList } from './http/encodedBody'
import { sendBody } from './http/sendBody'
import { LeastUsed } from './leastUsed'

/** Pages may be a little old at any time, and much older when the server is down (RFC 5861). */
export const PAGE_CACHE_CONTROL =
  'public, max-age=30, stale-while-revalidate=300, stale-if-error=86400'

/** What a page depends on beside its address. */
interface PageState {
  revision(): number
  /** ISO date. */
  today(): string
}

export interface PageCacheOptions {
  state: PageState
  siteHeaders: HeaderList
  maxEntries?: number
  maxBytes?: number
  /** Pack pages more tightly in the background. */
  improves?: boolean
}

/** Of what a page was made: the day, and all that it read from the content. */
export interface MadeOf {
  today: string
  reads: ContentReads
}

interface Entry {
  body: EncodedBody
  /** The newest revision of which the page is known to be right. */
  revision: number
  today: string
  /** Left out where nothing is known of them, or where they are not the same any more. */
  reads: ContentReads | undefined
}

/**
 * Rendered pages in memory, the least used ones dropped first.
 * Rendering is synchronous, so a page is rendered once however many ask for it at the same moment.
 */
export class PageCache {
  readonly #options: Required<PageCacheOptions>
  readonly #entries: LeastUsed<Entry>
  #improving: Promise<void> = Promise.resolve()

  constructor(options: PageCacheOptions) {
    this.#options = { maxEntries: 2_000, maxBytes: 128_000_000, improves: false, ...options }
    this.#entries = new LeastUsed(this.#options)
  }

  get size(): number {
    return this.#entries.size
  }

  /**
   * Answers from memory, before any framework. Returns `false` where the page has to be made.
   * Addresses with a query are left to their route, which knows which parameters count.
   */
  handleRequest(req: IncomingMessage, res: ServerResponse): boolean {
    if (req.url === undefined || (req.method !== 'GET' && req.method !== 'HEAD')) return false
    const body = this.get(req.url)
    if (body === undefined) return false
    sendBody(req, res, body)
    return true
  }

  /** The page of a key, if nothing that it was made of has changed since. */
  get(key: string): EncodedBody | undefined {
    const entry = this.#entries.peek(key)
    if (entry === undefined || !this.#isFresh(entry)) return undefined
    this.#entries.touch(key)
    return entry.body
  }

  /** The page of a key however old: better than none when rendering fails. */
  lastGood(key: string): EncodedBody | undefined {
    return this.#entries.peek(key)?.body
  }

  /** Keeps a page. Without `madeOf` it is made again with every revision. */
  put(key: string, text: string, contentType: string, madeOf?: MadeOf): EncodedBody {
    const { state, siteHeaders, improves } = this.#options
    const body = new EncodedBody(text, {
      contentType,
      cacheControl: PAGE_CACHE_CONTROL,
      siteHeaders,
    })
    const entry = {
      body,
      revision: madeOf?.reads.revision ?? state.revision(),
      today: madeOf?.today ?? state.today(),
      reads: madeOf?.reads,
    }
    this.#entries.put(key, entry, body.size)
    if (improves) this.#improving = this.#improving.then(() => this.#improve(key, entry))
    return body
  }

  /** Forgets a page, because its address does not answer with a page any more. */
  forget(key: string): void {
    this.#entries.forget(key)
  }

  /** After a change of the content what the page had read is asked again, once for each revision. */
  #isFresh(entry: Entry): boolean {
    const { state } = this.#options
    if (entry.today !== state.today()) return false
    const revision = state.revision()
    if (entry.revision === revision) return true
    if (!isSame(entry.reads)) {
      // Once is enough: the page will be made again.
      entry.reads = undefined
      return false
    }
    entry.revision = revision
    return true
  }

  async #improve(key: string, entry: Entry): Promise<void> {
    // Changed again while it waited: nobody will ask for these bytes.
    if (this.#entries.peek(key) === entry) await entry.body.improve()
  }
}

/** Content that cannot be asked is not known to be the same. */
function isSame(reads: ContentReads | undefined): boolean {
  try {
    return reads?.hold() === true
  } catch {
    return false
  }
}

/** The parameters that a route knows, in a fixed order and each once; all others are dropped. */
export function knownQuery(query: URLSearchParams, known: readonly string[]): URLSearchParams {
  const kept = new URLSearchParams()
  for (const name of [...known].sort()) {
    for (const value of new Set(query.getAll(name))) kept.append(name, value)
  }
  return kept
}

/** Key of a page: its path and the parameters that its route knows. */
export function pageKey(path: string, query: URLSearchParams): string {
  return query.size === 0 ? path : `${path}?${query.toString()}`
}
