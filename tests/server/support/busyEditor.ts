import { join } from 'node:path'

import { ADMIN, EDITOR } from '../../support/editorApi'
import { Refused, logIn, send } from './send'
import { sendPicture } from './sendPicture'
import type { SiteProcess } from './siteProcess'

const FACTS = 5
/** What the three texts are used for, each saved in one way only. */
export type Work = 'publish' | 'autosave' | 'restore'
const WORKS: readonly Work[] = ['publish', 'autosave', 'restore']

/** What the server has promised: after a kill each of it must be there, and of what was under way all or nothing. */
export interface Promises {
  /** By text: the last state that was answered as saved, and the one that was under way. */
  texts: Record<Work, { id: string; saved: number; underWay?: number }>
  /** Ids of pictures that were answered as stored. */
  pictures: string[]
  /** A picture that gets another file again and again, and how often that was answered. */
  replaced: { id: string; times: number }
  /** Groups of contacts; `deleted` once that was answered. */
  groups: { slug: string; isDeleted: boolean; isUnderWay: boolean }[]
}

/** What each part of a text says in one state; no two texts have the same title (src/a11yGate/checks/title-duplicate). */
export const wordsOf = (work: Work, state: number): string => `Stand ${state} von ${work}`

/** An editor who does six things at once, until the server is killed, and writes down what was promised. */
export class BusyEditor {
  readonly promises: Promises
  #headers: Record<string, string> = {}
  #versions: string[] = []
  #isOver = false
  #answers = 0
  /** What the server refused although nobody had killed it. */
  readonly complaints: string[] = []

  private constructor(texts: string[]) {
    const text = (index: number) => ({ id: texts[index] ?? '', saved: 0 })
    this.promises = {
      texts: { publish: text(0), autosave: text(1), restore: text(2) },
      pictures: [],
      replaced: { id: '', times: 0 },
      groups: [],
    }
  }

  /** Logs in and brings the three texts into a known state. */
  static async prepare(site: SiteProcess, folder: string): Promise<BusyEditor> {
    const logins = join(folder, 'demo-anmeldungen.txt')
    // One editor alone is at work here; who has to release a text is tested elsewhere.
    const admin = await logIn(site, ADMIN, logins)
    const rules = await fetch(`${site.origin}/api/globals/review-rules?depth=0`, {
      method: 'POST',
      headers: { ...admin, 'Content-Type': 'application/json' },
      body: JSON.stringify({ news: 'nobody' }),
    })
    if (!rules.ok) throw new Error(`Rules: ${rules.status} ${await rules.text()}`)
    const headers = await logIn(site, EDITOR, logins)
    const found = await fetch(
      `${site.origin}/api/news?limit=3&depth=0&sort=id&where[_status][equals]=published`,
      { headers },
    )
    const { docs } = (await found.json()) as { docs: { id: string }[] }
    const editor = new BusyEditor(docs.map(({ id }) => id))
    editor.#headers = headers
    for (const work of WORKS) await editor.#save(site, work, 0, false)
    editor.promises.replaced.id = await sendPicture(site, headers, 'Eine getauschte Fläche')
    const { id } = editor.promises.texts.restore
    for (const state of [1, 2]) await editor.#save(site, 'restore', state, false)
    const versions = await editor.#send(
      site,
      'GET',
      `/api/news/versions?limit=2&depth=0&sort=-updatedAt&where[parent][equals]=${id}`,
    )
    editor.#versions = (versions.docs ?? []).map((version) => version.id).reverse()
    editor.promises.texts.restore.saved = 2
    return editor
  }

  /** How long all six things take at once on this machine, in milliseconds: until each was answered at least once. */
  async pace(site: SiteProcess): Promise<number> {
    const began = Date.now()
    this.#isOver = false
    const isDone = new Set<number>()
    const jobs = this.#jobs(site).map((job, index) =>
      this.#again(async () => {
        await job()
        isDone.add(index)
      }),
    )
    while (isDone.size < jobs.length && Date.now() < began + 60_000)
      await new Promise((done) => setTimeout(done, 20))
    this.#isOver = true
    await Promise.all(jobs)
    return Date.now() - began
  }

  /** Works until `stop`; resolves once the first answers have come, so that the kill falls into the work. */
  async work(site: SiteProcess): Promise<{ stop(): Promise<void> }> {
    this.#isOver = false
    this.#answers = 0
    const jobs = this.#jobs(site).map((job) => this.#again(job))
    const limit = Date.now() + 60_000
    while (this.#answers < 3 && Date.now() < limit)
      await new Promise((done) => setTimeout(done, 20))
    return {
      stop: async () => {
        this.#isOver = true
        await Promise.all(jobs)
      },
    }
  }

  #jobs(site: SiteProcess): (() => Promise<void>)[] {
    return [
      () => this.#saveNext(site, 'publish'),
      () => this.#saveNext(site, 'autosave'),
      () => this.#restoreNext(site),
      async () => {
        this.promises.pictures.push(await sendPicture(site, this.#headers, 'Eine Fläche'))
      },
      () => this.#replace(site),
      () => this.#deleteGroup(site),
    ]
  }

  async #again(job: () => Promise<void>): Promise<void> {
    while (!this.#isOver) {
      try {
        await job()
        this.#answers += 1
      } catch (error) {
        // Cut off by the kill; or refused, which is no promise.
        if (!this.#isOver && error instanceof Refused) this.complaints.push(error.message)
        await new Promise((done) => setTimeout(done, 50))
      }
    }
  }

  async #saveNext(site: SiteProcess, work: 'publish' | 'autosave'): Promise<void> {
    const text = this.promises.texts[work]
    const next = Math.max(text.saved, text.underWay ?? 0) + 1
    text.underWay = next
    await this.#save(site, work, next, work === 'autosave')
    text.saved = next
  }

  async #save(site: SiteProcess, work: Work, state: number, isDraft: boolean): Promise<void> {
    const { id } = this.promises.texts[work]
    const facts = Array.from({ length: FACTS }, (_, index) => ({
      label: `Angabe ${index}`,
      value: wordsOf(work, state),
    }))
    const words = { title: wordsOf(work, state), teaser: wordsOf(work, state), facts }
    const query = isDraft ? '?draft=true&autosave=true&depth=0' : '?depth=0'
    await this.#send(site, 'PATCH', `/api/news/${id}${query}`, {
      ...words,
      _status: isDraft ? 'draft' : 'published',
    })
  }

  async #restoreNext(site: SiteProcess): Promise<void> {
    const text = this.promises.texts.restore
    const state = text.saved === 1 ? 2 : 1
    text.underWay = state
    await this.#send(site, 'POST', `/api/news/versions/${this.#versions[state - 1] ?? ''}`, {})
    text.saved = state
  }

  async #replace(site: SiteProcess): Promise<void> {
    const { replaced } = this.promises
    await sendPicture(site, this.#headers, 'Eine getauschte Fläche', replaced.id)
    replaced.times += 1
  }

  async #deleteGroup(site: SiteProcess): Promise<void> {
    const slug = `gruppe-${Date.now().toString(36)}`
    const group = { slug, isDeleted: false, isUnderWay: false }
    for (const number of [1, 2, 3]) {
      await this.#send(site, 'POST', '/api/contacts?depth=0', {
        role: `Stelle ${number}`,
        slug: `${slug}-${number}`,
        office: 'Amt',
        about: 'Fragen',
        easyAbout: 'Fragen',
        languages: ['Deutsch', 'Leichte Sprache'],
      })
    }
    this.promises.groups.push(group)
    group.isUnderWay = true
    await this.#send(site, 'DELETE', `/api/contacts?depth=0&where[slug][like]=${slug}`)
    group.isDeleted = true
  }

  #send(site: SiteProcess, method: string, path: string, data?: object) {
    return send(site, { method, path, headers: this.#headers, ...(data && { data }) })
  }
}
