import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'

import { pause, spawnOn } from './machine.mjs'

const SECRET = 'nur-fuer-messungen-'.repeat(3)
const agent = new Agent({ keepAlive: true, maxSockets: 20 })

/** Settings of the built program for a measurement in a folder of its own. */
export function settings(folder, port, more = {}) {
  return {
    ...process.env,
    NODE_ENV: 'production',
    DEMO: '1',
    DATA_DIR: folder,
    PORT: String(port),
    SITE_URL: `http://127.0.0.1:${port}`,
    PAYLOAD_SECRET: SECRET,
    BACKUP_EVERY_MINUTES: '0',
    ...more,
  }
}

/** The built server as a process of its own, and everything that is asked of it. */
export class Site {
  constructor(folder, port) {
    this.folder = folder
    this.port = port
    this.origin = `http://127.0.0.1:${port}`
  }

  /** Starts it; answers the milliseconds until the first page came. */
  async start(more = {}, nodeOptions = []) {
    const began = performance.now()
    this.child = spawnOn(0, process.execPath, [...nodeOptions, 'dist/server.js'], {
      env: settings(this.folder, this.port, more),
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let words = ''
    this.child.stderr.on('data', (chunk) => (words = `${words}${chunk}`.slice(-2000)))
    this.child.once('close', () => (this.isOver = true))
    this.isOver = false
    for (;;) {
      if (this.isOver) throw new Error(`The server ended by itself.\n${words}`)
      if ((await this.ask('/').catch(() => undefined))?.status === 200) break
      await pause(10)
    }
    return performance.now() - began
  }

  /** Waits until the admin has been loaded too. */
  async settle() {
    await this.ask('/api/access')
    await pause(1500)
  }

  async stop() {
    if (this.child === undefined || this.isOver) return
    const closed = new Promise((done) => this.child.once('close', done))
    this.child.kill('SIGTERM')
    await closed
  }

  ask(path, { method = 'GET', headers = {}, data } = {}) {
    return new Promise((done, fail) => {
      const options = { agent, method, headers: { 'Accept-Encoding': 'identity', ...headers } }
      const asked = request(`${this.origin}${path}`, options, (answer) => {
        const chunks = []
        answer.on('data', (chunk) => chunks.push(chunk))
        answer.on('end', () => {
          const bytes = Buffer.concat(chunks)
          const { headers: answered, rawHeaders, statusCode: status } = answer
          done({ status, bytes, headers: answered, rawHeaders, body: bytes.toString() })
        })
      })
      asked.on('error', fail)
      asked.end(data)
    })
  }

  async json(path, headers, { method = 'GET', data } = {}) {
    const answer = await this.ask(path, {
      method,
      headers,
      ...(data === undefined ? {} : { data: JSON.stringify(data) }),
    })
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.body}`)
    return JSON.parse(answer.body)
  }

  /** Headers of somebody who has logged in; their name is the beginning of the demo's address. */
  async logIn(account) {
    const line = readFileSync(join(this.folder, 'demo-anmeldungen.txt'), 'utf8')
      .split('\n')
      .find((candidate) => candidate.includes(`${account}@`))
    const [, email, password] = line.trim().split(/\s+/)
    const headers = {
      'Content-Type': 'application/json',
      Origin: this.origin,
      'Sec-Fetch-Site': 'same-origin',
    }
    const { token } = await this.json('/api/users/login', headers, {
      method: 'POST',
      data: { email, password },
    })
    return { ...headers, Cookie: `payload-token=${token}` }
  }
}

/** Two people who publish a text, as the workflow asks for. */
export class Desk {
  static async open(site) {
    const desk = new Desk()
    desk.site = site
    desk.editor = await site.logIn('editor')
    desk.second = await site.logIn('admin')
    return desk
  }

  async find(slug) {
    const { docs } = await this.site.json(
      `/api/news?where[slug][equals]=${slug}&depth=0`,
      this.editor,
    )
    return docs[0].id
  }

  /** Publishes a new teaser; answers how long the save took and how long readers waited after it, in ms. */
  async publish(id, path, teaser) {
    const { editor, second, site } = this
    await site.json(`/api/news/${id}?draft=true`, editor, { method: 'PATCH', data: { teaser } })
    await this.#step(id, 'submit', editor)
    await this.#step(id, 'release', second)
    const began = performance.now()
    await site.json(`/api/news/${id}?depth=0`, editor, {
      method: 'PATCH',
      data: { _status: 'published' },
    })
    const saved = performance.now()
    while (!(await site.ask(path)).body.includes(teaser)) await pause(1)
    return { save: saved - began, visible: performance.now() - saved }
  }

  async #step(id, step, headers) {
    const { fingerprint } = await this.site.json(`/api/news/${id}/workflow`, headers)
    await this.site.json(`/api/news/${id}/workflow/${step}`, headers, {
      method: 'POST',
      data: { fingerprint },
    })
  }
}
