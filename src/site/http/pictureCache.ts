import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { LeastUsed } from '../leastUsed'
import { EncodedBody } from './encodedBody'
import type { HeaderList } from './encodedBody'
import { sendBody } from './sendBody'

interface Options {
  /** What is public may have changed with it. */
  revision(): number
  headers: HeaderList
  maxBytes?: number
  /** Larger files are sent from disk. */
  maxFileBytes?: number
}

interface Picture {
  body: EncodedBody
  /** When and how large the file was. */
  state: string
  revision: number
}

const FOR_A_DAY = 'public, max-age=86400'

/** Small pictures in memory, so that a page with many of them does not ask the disk for each. */
export class PictureCache {
  readonly #options: Required<Options>
  readonly #pictures: LeastUsed<Picture>

  constructor(options: Options) {
    this.#options = { maxBytes: 64_000_000, maxFileBytes: 500_000, ...options }
    this.#pictures = new LeastUsed({ maxEntries: 5_000, maxBytes: this.#options.maxBytes })
  }

  /** Answers from memory, before any framework; `false` where the picture must be looked up (again). */
  handleRequest(req: IncomingMessage, res: ServerResponse): boolean {
    if (req.url === undefined || (req.method !== 'GET' && req.method !== 'HEAD')) return false
    const picture = this.#pictures.peek(req.url)
    if (picture?.revision !== this.#options.revision()) return false
    // Parts of a file are Express's business.
    if (req.headers.range !== undefined) return false
    this.#pictures.touch(req.url)
    sendBody(req, res, picture.body)
    return true
  }

  /** A picture of which the caller knows that it is public; `undefined` where it is not there or too large. */
  async read(address: string, file: string, contentType: string): Promise<EncodedBody | undefined> {
    const found = await stat(file).catch(() => undefined)
    if (found?.isFile() !== true || found.size > this.#options.maxFileBytes) return undefined
    const revision = this.#options.revision()
    const state = `${found.mtimeMs} ${found.size} ${contentType}`
    const known = this.#pictures.peek(address)
    if (known?.state === state) {
      known.revision = revision
      return known.body
    }
    const bytes = await readFile(file)
    const body = new EncodedBody(bytes, {
      contentType,
      cacheControl: FOR_A_DAY,
      siteHeaders: this.#options.headers,
    })
    this.#pictures.put(address, { body, state, revision }, body.size)
    return body
  }
}
