import { handleEndpoints } from 'payload'
import type { Payload } from 'payload'

import { startMailServer } from '../../support/mailServer'
import type { MailServer } from '../../support/mailServer'
import { createSender } from '../../../src/cms/mail/transport'
import { openRoom, room } from '../../../src/cms/reviewRoom/sharedRoom'
import type { NewerVersion } from '../../../src/shared/newerVersion'
import type { WorkflowAnswer, WorkflowStepName } from '../../../src/shared/workflow'
import { bodyOf } from '../../support/bodyOf'

import { startCms } from './startCms'
import type { Cms } from './startCms'

const PASSWORD = 'ein langes Passwort'

/** What the endpoints answer, as far as tests look at it; each answers some of it. */
export interface RestBody extends Partial<WorkflowAnswer> {
  id?: string
  title?: string
  doc?: { id: string }
  docs?: { id: string; version?: { title: string; _status: string } }[]
  errors?: { message: string }[]
  newer?: NewerVersion | null
}

export interface RestAnswer {
  status: number
  /** Empty where nothing was sent. */
  body: RestBody
}

/** The real CMS with its REST interface, and people who work in it. */
export class WorkflowSite {
  readonly #tokens = new Map<string, string>()
  #number = 0

  private constructor(
    private readonly cms: Cms,
    private readonly server: MailServer,
  ) {}

  static async start(): Promise<WorkflowSite> {
    const cms = await startCms()
    const server = await startMailServer()
    openRoom(cms.payload, createSender({ smtpUrl: server.url, from: 'Kreis <amt@example.org>' }))
    return new WorkflowSite(cms, server)
  }

  async stop(): Promise<void> {
    await this.server.stop()
    await this.cms.stop()
  }

  /** All mails to somebody that have arrived. */
  async mailsTo(mail: string): Promise<{ text: string }[]> {
    await room().mails.work()
    return this.server.mails.filter(({ to }) => to === mail)
  }

  get payload(): Payload {
    return this.cms.payload
  }

  /** A new account, logged in; answers its mail address, by which it acts. */
  async hire(name: string, role: 'admin' | 'editor' | 'board' = 'editor'): Promise<string> {
    const email = `${name.toLowerCase()}@example.org`
    await this.payload.create({
      collection: 'users',
      data: { name, email, role, password: PASSWORD },
    })
    const { token } = await this.payload.login({
      collection: 'users',
      data: { email, password: PASSWORD },
    })
    this.#tokens.set(email, token ?? '')
    return email
  }

  /** A request to the REST interface as the browser of this person sends it; without a person as a visitor. */
  async rest(
    who: string | undefined,
    method: string,
    path: string,
    data?: object,
  ): Promise<RestAnswer> {
    const url = `http://localhost${path}`
    const token = who === undefined ? undefined : this.#tokens.get(who)
    const request = new Request(url, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token === undefined ? {} : { Authorization: `JWT ${token}` }),
      },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
    const response = await handleEndpoints({ config: this.payload.config, request })
    const text = await response.text()
    return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as RestBody) }
  }

  /** A draft of a page as this person writes it. */
  async draft(who: string, more: object = {}): Promise<string> {
    this.#number += 1
    const { body } = await this.rest(who, 'POST', '/api/pages?draft=true', {
      title: `Seite ${this.#number}`,
      teaser: 'Worum es geht.',
      role: 'other',
      body: bodyOf('Die Rampe ist fertig. Alle kommen jetzt ohne Stufen in das Haus.'),
      _status: 'draft',
      ...more,
    })
    if (body.doc === undefined) throw new Error(`no draft: ${JSON.stringify(body)}`)
    return body.doc.id
  }

  state(who: string, id: string): Promise<WorkflowAnswer> {
    return this.rest(who, 'GET', `/api/pages/${id}/workflow`).then(
      // Who may not ask is answered with an error, which no test takes for a state.
      ({ body }) => body as WorkflowAnswer,
    )
  }

  /** What a person does with a button of the panel, with the text that is on their screen. */
  async step(who: string, id: string, step: WorkflowStepName, reason = ''): Promise<RestAnswer> {
    const { fingerprint } = await this.state(who, id)
    return this.rest(who, 'POST', `/api/pages/${id}/workflow/${step}`, { fingerprint, reason })
  }

  publish(who: string, id: string, more: object = {}): Promise<RestAnswer> {
    return this.rest(who, 'PATCH', `/api/pages/${id}`, { ...more, _status: 'published' })
  }

  /** A page that one has written and another released, public. */
  async published(author: string, reviewer: string): Promise<string> {
    const id = await this.draft(author)
    await this.step(author, id, 'submit')
    await this.step(reviewer, id, 'release')
    await this.publish(author, id)
    return id
  }

  /** Title that visitors read; `undefined` where they find nothing. */
  async shown(id: string): Promise<string | undefined> {
    const { body } = await this.rest(undefined, 'GET', `/api/pages/${id}`)
    return body.title
  }

  /** The deadline of a text in review has passed: its last day is moved back. */
  async letDeadlinePass(id: string): Promise<void> {
    await this.payload.update({
      collection: 'workflow-steps',
      data: { dueOn: '2020-01-01' },
      where: { document: { equals: `pages:${id}` }, kind: { equals: 'submit' } },
    })
  }
}
