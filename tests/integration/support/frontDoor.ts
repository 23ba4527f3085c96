import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Writable } from 'node:stream'

import type { Payload } from 'payload'
import { pino } from 'pino'

import { openRoom } from '../../../src/cms/reviewRoom/sharedRoom'
import { ContentStore } from '../../../src/cms/store/contentStore'
import type { Role } from '../../../src/cms/access/matrix'
import { readEnv } from '../../../src/config/env'
import { onCommitted } from '../../../src/shared/commitSignals'
import type { SiteSearch } from '../../../src/site/siteSearch'
import { createSite } from '../../../src/start/createSite'
import { createPreviewSource } from '../../../src/start/previewSource'
import { livePorts } from '../../../src/start/livePorts'
import { restHandler } from './restHandler'
import { startCms } from './startCms'
import type { Cms } from './startCms'

export type Visitor = Role | 'anonymous'

/** A request as a test writes it. */
export interface Sent {
  method?: string
  headers?: Record<string, string>
  /** An object is sent as JSON. */
  body?: object | string | FormData
}

/** What came back; `json` is undefined for anything else. */
export interface Got {
  status: number
  headers: Headers
  text: string
  json: Record<string, unknown> & { docs?: { id: string }[]; doc?: { id: string } }
}

/**
 * The whole program on a new database, with its real front door and Payload's real REST interface, on a port of its own.
 * Only Next is not there, which the REST interface does not need. One account for each role.
 */
export class FrontDoor {
  static readonly ORIGIN = 'http://localhost:3000'
  /** Headers of a form that a browser sends. */
  static readonly FORM = { 'Content-Type': 'application/x-www-form-urlencoded' }
  static readonly PASSWORD = 'ein langer Satz zum Merken'
  /** Everything that was written to the log. */
  readonly logged: string[] = []
  readonly ids = {} as Record<Role, string>
  readonly #cookies = new Map<Visitor, string>()
  readonly #server: Server
  #pending: Promise<unknown> = Promise.resolve()

  private constructor(
    readonly cms: Cms,
    readonly content: ContentStore,
  ) {
    const log = pino(
      new Writable({
        write: (line: Buffer, _encoding, done) => {
          this.logged.push(line.toString())
          done()
        },
      }),
    )
    const env = { ...readEnv(), siteUrl: FrontDoor.ORIGIN, isProduction: true }
    const admin = restHandler(cms.payload.config)
    const dist = emptyAssets(cms.directory)
    const { payload } = cms
    const watch = { isThere: () => true, isReady: () => Promise.resolve(true) }
    const ports = livePorts({ env, payload, content, admin, watch, isStopping: () => false })
    const preview = (search: SiteSearch) => createPreviewSource({ payload, content, env, search })
    const site = createSite({ env, content, ports, preview, dist, log })
    this.#server = createServer({ maxHeaderSize: 16_384 }, (req, res) => site.handle(req, res))
    onCommitted((changes) => {
      this.#pending = content.apply(changes)
    })
  }

  static async start(): Promise<FrontDoor> {
    const cms = await startCms()
    openRoom(cms.payload)
    const content = await ContentStore.load(cms.payload, { isDemo: false })
    const door = new FrontDoor(cms, content)
    await new Promise<void>((done) => {
      door.#server.listen(0, '127.0.0.1', done)
    })
    // Publishing without a second person, so that a test can do it in one step.
    const free = { news: 'nobody', projects: 'nobody', pages: 'nobody' } as const
    await cms.payload.updateGlobal({
      slug: 'review-rules',
      data: { ...free, municipalities: 'nobody', easyTexts: 'nobody' },
    })
    for (const role of ['admin', 'editor', 'board'] as const) await door.#addAccount(role)
    return door
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await this.cms.stop()
  }

  get payload(): Payload {
    return this.cms.payload
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  static mailOf(role: Role): string {
    return `${role}@example.org`
  }

  /** Until readers see what was committed. */
  async settled(): Promise<void> {
    await this.#pending
    await this.#pending
  }

  /** The cookie of a log-in, as a browser sends it back. */
  async logIn(email: string, password = FrontDoor.PASSWORD): Promise<string> {
    const answer = await this.ask('/api/users/login', { method: 'POST', body: { email, password } })
    if (answer.status !== 200) throw new Error(`log-in: ${answer.status} ${answer.text}`)
    return answer.headers.getSetCookie()[0]?.split(';', 1)[0] ?? ''
  }

  /** Asks as one of the roles does in its browser, on a page of the admin. */
  async askAs(visitor: Visitor, path: string, sent: Sent = {}): Promise<Got> {
    if (visitor === 'anonymous') return this.ask(path, sent)
    let cookie = this.#cookies.get(visitor)
    if (cookie === undefined) {
      cookie = await this.logIn(FrontDoor.mailOf(visitor))
      this.#cookies.set(visitor, cookie)
    }
    return this.ask(path, { ...sent, headers: { Cookie: cookie, ...sent.headers } })
  }

  async ask(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Got> {
    const isJson = typeof body === 'object' && !(body instanceof FormData)
    const answer = await fetch(`http://127.0.0.1:${this.port}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        Origin: FrontDoor.ORIGIN,
        ...(isJson && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isJson ? JSON.stringify(body) : body }),
    })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, text, json: parsed(text) }
  }

  async #addAccount(role: Role): Promise<void> {
    const email = FrontDoor.mailOf(role)
    const { id } = await this.payload.create({
      collection: 'users',
      data: { name: `Konto ${role}`, email, password: FrontDoor.PASSWORD, role },
    })
    this.ids[role] = id
  }
}

function parsed(text: string): Got['json'] {
  try {
    return JSON.parse(text) as Got['json']
  } catch {
    return {}
  }
}

/** Addresses of a style sheet that nobody loads here. */
function emptyAssets(directory: string): string {
  const folder = join(directory, 'dist', 'assets')
  mkdirSync(folder, { recursive: true })
  const names = [
    'site.css',
    'extra.css',
    'readAloud.js',
    'atkinson-hyperlegible-next.woff2',
    'icons.svg',
    'fries.svg',
  ]
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify(Object.fromEntries(names.map((name) => [name, name]))),
  )
  return join(directory, 'dist')
}
