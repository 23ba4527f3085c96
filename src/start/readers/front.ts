import type { IncomingMessage, Server, ServerResponse } from 'node:http'

import type { Request, Response } from 'express'
import { pino } from 'pino'

import { ContentStore } from '../../cms/store/contentStore'
import type { StoreNews } from '../../cms/store/delta'
import { readSaved } from '../../cms/store/snapshotFile'
import type { Saved } from '../../cms/store/saved'
import { needsCms } from '../../site/cmsAddresses'
import type { App } from '../../site/createApp'
import { limitCmsBodies } from '../../site/http/bodyLimit'
import { createExpressApp } from '../../site/http/expressApp'
import { paths } from '../../site/paths'
import { snapshotFile } from '../backupPlaces'
import { createSite } from '../createSite'
import { createHttpServer } from '../httpServer'
import { standbyPorts } from '../standbyPorts'
import { closeGently } from './closeGently'
import { forward } from './forward'
import type { FromReaders, ReadersData, ToReaders } from './messages'

/** So long a request waits for a CMS that is just starting. */
const PATIENCE_MS = 20_000

/** So long the CMS waits for the first reader. */
const FIRST_READER_MS = 300

/** The operator's monitor is not kept waiting. */
const MONITORED: ReadonlySet<string> = new Set([paths.health, paths.ready])

interface FrontParts extends ReadersData {
  /** Folder of what is built. */
  dist: string
  tell(message: FromReaders): void
}

/** Answers readers from memory, and hands to the CMS what needs it. Listens as soon as there is something to show. */
export class ReadersFront {
  readonly #parts: FrontParts
  readonly #server: Server
  readonly #limits = limitCmsBodies(createExpressApp())
  #content: ContentStore | undefined
  #app: App | undefined
  #socketPath: string | undefined
  #isCmsAway = false
  #isStopping = false
  #waiting: (() => void)[] = []

  constructor(parts: FrontParts) {
    this.#parts = parts
    this.#server = createHttpServer((req, res) => this.#answer(req, res))
  }

  /** Shows the state on disk at once where it is that of the database, and waits a moment for whoever reads it first. */
  async begin(): Promise<void> {
    if (this.#parts.isKeptCurrent && (await this.#showKept())) await this.#firstAnswer()
  }

  /** Takes what the CMS's thread says. */
  async take(message: ToReaders): Promise<void> {
    if (message.kind === 'content') await this.#takeContent(message.news)
    else if (message.kind === 'show-kept') {
      this.#isCmsAway = true
      this.#letThrough()
      // Where it is shown already, that is said again.
      if (this.#content !== undefined) await this.#listen()
      else if (!(await this.#showKept())) this.#parts.tell({ kind: 'nothing-kept' })
    } else if (message.kind === 'cms') {
      this.#socketPath = message.socketPath
      this.#letThrough()
    } else {
      this.#isStopping = true
      await closeGently(this.#server)
      this.#parts.tell({ kind: 'stopped' })
    }
  }

  async #takeContent(news: StoreNews): Promise<void> {
    if ('all' in news) await this.#show(news.all)
    else this.#content?.take(news.delta)
  }

  async #showKept(): Promise<boolean> {
    const kept = await readSaved(snapshotFile(this.#parts.env))
    // What has come from the database meanwhile is newer.
    if (kept !== undefined && this.#content === undefined) await this.#show(kept)
    return this.#content !== undefined
  }

  async #show(saved: Saved): Promise<void> {
    const { dist, env } = this.#parts
    const log = pino({ level: env.isProduction ? 'info' : 'warn' })
    const content = ContentStore.restore(saved, { isDemo: env.isDemo })
    this.#content = content
    const ports = standbyPorts(env)
    this.#app = createSite({ env, content, ports, dist, log, readsAhead: true })
    await this.#listen()
  }

  /** On one core, the CMS that is loaded next would take half of its time. */
  #firstAnswer(): Promise<void> {
    return new Promise((done) => {
      setTimeout(done, FIRST_READER_MS)
      this.#server.once('request', (_req: IncomingMessage, res: ServerResponse) => {
        res.once('close', done)
      })
    })
  }

  /**
   * Once; a port that cannot be had is told, and tried again with the next state that is to be shown. A CMS that is still loading may
   * hand its content over during a stop: a port that was opened anew then would never close.
   */
  #listen(): Promise<void> {
    const { env, tell } = this.#parts
    return new Promise((done) => {
      const failed = ({ code = '', message }: NodeJS.ErrnoException) => {
        tell({ kind: 'cannot-listen', code, message })
        done()
      }
      const listening = () => {
        this.#server.off('error', failed)
        tell({ kind: 'shown' })
        done()
      }
      if (this.#server.listening || this.#isStopping) listening()
      else this.#server.once('error', failed).listen(env.port, env.host, listening)
    })
  }

  #answer(req: IncomingMessage, res: ServerResponse): void {
    if (!needsCms(req.method ?? '', req.url ?? '')) this.#app?.handle(req, res)
    else if (this.#socketPath !== undefined) this.#toCms(req, res, this.#socketPath)
    else if (this.#isCmsAway || MONITORED.has(req.url ?? '')) this.#app?.handle(req, res)
    else this.#whenStarted(() => this.#answer(req, res))
  }

  /** What is too large does not even get there. */
  #toCms(req: IncomingMessage, res: ServerResponse, socketPath: string): void {
    // Express takes Node's requests and makes its own of them.
    this.#limits(req as Request, res as Response, () => forward(req, res, socketPath))
  }

  /** Calls `go` when the CMS is there, or is known to be away; what takes too long is answered without it. */
  #whenStarted(go: () => void): void {
    const tooLate = setTimeout(() => {
      this.#isCmsAway = true
      this.#letThrough()
    }, PATIENCE_MS)
    this.#waiting.push(() => {
      clearTimeout(tooLate)
      go()
    })
  }

  #letThrough(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const go of waiting) go()
  }
}
