import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import sharp from 'sharp'

import { ADMIN, EDITOR, passwordOf } from '../../support/editorApi'
import type { SiteProcess } from './siteProcess'

interface CrowdResult {
  requests: number
  perSecond: number
  p50: number
  p99: number
  max: number
  failed: number
  errors: Record<string, number>
}

/** Readers as a process of their own: more and more of them for `ramp` seconds, then at a fixed rate. */
export async function readers(
  folder: string,
  load: { port: number; paths: string[]; rate: number; ramp: number; seconds: number },
): Promise<CrowdResult> {
  const pathsFile = join(folder, 'crowd-paths.json')
  writeFileSync(pathsFile, JSON.stringify(load.paths))
  const { port, ramp, rate, seconds } = load
  const options = { port, ramp, rate, seconds, pathsFile, connections: 100 }
  const child = spawn(process.execPath, ['scripts/bench/client.mjs', JSON.stringify(options)])
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(child, 'close')
  const words = Buffer.concat(chunks).toString()
  try {
    return JSON.parse(words) as CrowdResult
  } catch {
    throw new Error(words)
  }
}

/** What an editor did beside the crowd, and how long each answer took at most, in ms. */
export class EditorInCrowd {
  published = 0
  uploaded = 0
  longestWait = 0
  #site: SiteProcess
  #headers: Record<string, string> = {}
  #picture: Buffer = Buffer.alloc(0)
  #article = { id: '', slug: '' }

  private constructor(site: SiteProcess) {
    this.#site = site
  }

  static async hire(site: SiteProcess, folder: string): Promise<EditorInCrowd> {
    const editor = new EditorInCrowd(site)
    const logins = join(folder, 'demo-anmeldungen.txt')
    // One editor alone is at work here; who has to release a text is tested elsewhere.
    editor.#headers = await editor.#logIn(ADMIN, logins)
    await editor.#send('/api/globals/review-rules?depth=0', 'POST', { news: 'nobody' })
    editor.#headers = await editor.#logIn(EDITOR, logins)
    const found = await editor.#send('/api/news?limit=1&depth=0&sort=id', 'GET')
    editor.#article = found.docs?.[0] ?? editor.#article
    editor.#picture = await photo()
    editor.longestWait = 0
    return editor
  }

  /** The same editor, after the server was started again. */
  onto(site: SiteProcess): this {
    this.#site = site
    this.longestWait = 0
    return this
  }

  /** Publishes and uploads at once, again and again, until the readers are gone. */
  async workUntil(isOver: () => boolean, pauseMs: number): Promise<void> {
    while (!isOver()) {
      const next = Date.now() + pauseMs
      await Promise.all([this.#publish(), this.#upload()])
      while (Date.now() < next && !isOver()) await new Promise((done) => setTimeout(done, 50))
    }
  }

  async #publish(): Promise<void> {
    const teaser = `Stand ${this.published + 1} für alle, die das lesen.`
    const { id, slug } = this.#article
    await this.#send(`/api/news/${id}?depth=0`, 'PATCH', { teaser, _status: 'published' })
    const page = async () => (await fetch(`${this.#site.origin}/aktuelles/${slug}`)).text()
    const limit = Date.now() + 5_000
    while (!(await page()).includes(teaser)) {
      if (Date.now() > limit) throw new Error(`Readers do not see: ${teaser}`)
      await new Promise((done) => setTimeout(done, 20))
    }
    this.published += 1
  }

  async #upload(): Promise<void> {
    const form = new FormData()
    form.append(
      'file',
      new Blob([new Uint8Array(this.#picture)], { type: 'image/jpeg' }),
      'bild.jpg',
    )
    form.append('_payload', JSON.stringify({ alt: 'Eine Fläche', credit: 'Foto: Test' }))
    await this.#send('/api/media', 'POST', form)
    this.uploaded += 1
  }

  async #send(path: string, method: string, data?: object): Promise<Answer> {
    const began = performance.now()
    const isForm = data instanceof FormData
    const response = await fetch(this.#site.origin + path, {
      method,
      headers: { ...this.#headers, ...(!isForm && { 'Content-Type': 'application/json' }) },
      ...(data !== undefined && { body: isForm ? data : JSON.stringify(data) }),
    })
    const text = await response.text()
    this.longestWait = Math.max(this.longestWait, performance.now() - began)
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 500)}`)
    return JSON.parse(text) as Answer
  }

  async #logIn(email: string, logins: string): Promise<Record<string, string>> {
    this.#headers = {}
    const { token } = await this.#send('/api/users/login', 'POST', {
      email,
      password: passwordOf(email, logins),
    })
    return { Authorization: `JWT ${token ?? ''}`, Cookie: `payload-token=${token ?? ''}` }
  }
}

/** As large as a telephone's, with soft edges and a little grain. */
function photo(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 }
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#888', noise } })
    .resize(2400, 1600, { kernel: 'cubic' })
    .jpeg({ quality: 85 })
    .toBuffer()
}

interface Answer {
  docs?: { id: string; slug: string }[]
  token?: string
}
