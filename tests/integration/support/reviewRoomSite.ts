import type { Payload } from 'payload'

import { createSender } from '../../../src/cms/mail/transport'
import type { ReviewDesk } from '../../../src/cms/reviewRoom/reviewDesk'
import type { Room } from '../../../src/cms/reviewRoom/room'
import { SiteRoom } from '../../../src/cms/reviewRoom/siteRoom'
import { SitePaper } from '../../../src/cms/reviewRoom/sitePaper'
import { openRoom } from '../../../src/cms/reviewRoom/sharedRoom'
import type { SharedRoom } from '../../../src/cms/reviewRoom/sharedRoom'
import type { EasyStateAnswer } from '../../../src/shared/easyState'
import { bodyOf } from '../../support/bodyOf'
import { startMailServer } from '../../support/mailServer'
import type { MailServer } from '../../support/mailServer'
import { callEndpoint } from './callEndpoint'
import { startCms } from './startCms'
import type { Cms } from './startCms'

const EDITOR = { id: 'x', name: 'Frau Berg', role: 'editor', collection: 'users' }
const nothing = () => undefined
const NO_FILES = { picture: nothing, download: nothing, film: nothing, documentPath: nothing }
const LINES = ['Der Bus ist neu.', 'Er fährt nach Jülich.']
const DAY_MS = 86_400_000

/** The real CMS with an open review room and a real mail server. */
export class ReviewRoomSite {
  static readonly TOMORROW = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10)
  static readonly LINES = LINES
  #number = 0

  private constructor(
    private readonly cms: Cms,
    readonly server: MailServer,
    readonly shared: SharedRoom,
  ) {}

  static async start(): Promise<ReviewRoomSite> {
    const cms = await startCms()
    const server = await startMailServer()
    const send = createSender({ smtpUrl: server.url, from: 'Kreis <amt@example.org>' })
    return new ReviewRoomSite(cms, server, openRoom(cms.payload, send))
  }

  async stop(): Promise<void> {
    await this.server.stop()
    await this.cms.stop()
  }

  get payload(): Payload {
    return this.cms.payload
  }

  get room(): Room {
    return this.shared.room
  }

  get desk(): ReviewDesk {
    return this.shared.desk
  }

  async newReviewer(name: string, hasMail = true): Promise<{ id: string; mail: string }> {
    this.#number += 1
    const mail = hasMail ? `pruefer-${this.#number}@example.org` : ''
    const data = { name, group: 'Inklusionsbeirat', wantsEasyMails: true }
    const { id } = await this.payload.create({
      collection: 'reviewers',
      data: { ...data, ...(hasMail && { mail }) },
    })
    return { id, mail }
  }

  /** An easy text of one section; reviewed before or after it is published. */
  async newText(
    lines: readonly string[] = LINES,
    _status: 'draft' | 'published' = 'published',
  ): Promise<string> {
    this.#number += 1
    const page = await this.payload.create({
      collection: 'pages',
      data: {
        title: `Seite ${this.#number}`,
        slug: `raum-${this.#number}`,
        teaser: 'Kurz.',
        role: 'other',
        body: bodyOf('Ein Absatz.'),
        _status: 'published',
      },
    })
    const { id } = await this.payload.create({
      collection: 'easy-texts',
      draft: _status === 'draft',
      data: {
        title: 'Der Bus',
        teaser: 'Es gibt einen Bus.',
        sections: [{ heading: 'Der Bus', lines: lines.join('\n') }],
        source: { relationTo: 'pages', value: page.id },
        _status,
      },
    })
    return id
  }

  /** What an editor does beside an easy text; answers its state. */
  act(id: string, action: string, data: object): Promise<EasyStateAnswer> {
    return callEndpoint(this.payload, {
      collection: 'easy-texts',
      path: `/:id/state${action}`,
      params: { id },
      data,
      user: EDITOR,
    })
  }

  /** What an editor sees and does beside an article. */
  actOn<Answer>(
    collection: 'pages',
    id: string,
    action: string,
    data: object = {},
    user: object | null = EDITOR,
  ): Promise<Answer> {
    return callEndpoint(this.payload, {
      ...{ collection, path: `/:id${action}`, params: { id }, data, user },
    })
  }

  /** The room as pages show it; no picture or file is public here. */
  get siteRoom(): SiteRoom {
    return new SiteRoom(this.shared, () => NO_FILES)
  }

  get paper(): SitePaper {
    return new SitePaper(this.shared, () => NO_FILES)
  }

  /** What an editor does at a reviewer. */
  async revoke(id: string): Promise<void> {
    const call = { path: '/:id/revoke', params: { id }, user: EDITOR }
    await callEndpoint(this.payload, { collection: 'reviewers', ...call })
  }

  /** Invites somebody to a new text; the mail is there. */
  async invited(
    lines: readonly string[] = LINES,
    name = 'Maria K.',
    status: 'draft' | 'published' = 'published',
  ) {
    const [reviewer, text] = [await this.newReviewer(name), await this.newText(lines, status)]
    return { reviewer, text, review: await this.inviteTo(text, reviewer.id) }
  }

  /** Invites a reviewer; answers the id of the review. */
  async inviteTo(text: string, reviewer: string): Promise<string> {
    const dueOn = ReviewRoomSite.TOMORROW
    await this.act(text, '/invite', { reviewers: [reviewer], dueOn })
    await this.shared.mails.work()
    const states = await this.desk.reviews(reviewer)
    return states.find((state) => state.text.id === text)?.review.id ?? ''
  }

  async markAll(member: string, review: string, verdict = 'understood', remark = '') {
    const state = await this.desk.review(member, review)
    for (const { key } of state?.units ?? [])
      await this.desk.mark(member, review, key, { verdict, remark })
  }

  lastMailTo(mail: string): string {
    return this.server.mails.filter(({ to }) => to === mail).at(-1)?.text ?? ''
  }
}

/** The key in the link of a mail. */
export const keyIn = (text: string): string => /\/pruefraum\/link\/([\w-]+)/.exec(text)?.[1] ?? ''
