import type { Payload } from 'payload'

import { ContentStore } from '../../../src/cms/store/contentStore'
import { onCommitted } from '../../../src/shared/commitSignals'
import type { EasyStateAnswer } from '../../../src/shared/easyState'
import { headedBody } from '../../support/bodyOf'
import { callEndpoint } from './callEndpoint'
import { startCms } from './startCms'
import type { Cms } from './startCms'

type Action = '' | '/sign' | '/hide-name' | '/settle'

/** The real CMS with the content that readers see, and what editors do beside an easy text. */
export class EasyStateSite {
  static readonly EDITOR = { id: 'x', name: 'Frau Berg', role: 'editor', collection: 'users' }
  static readonly SECTIONS = {
    'Was kostet es?': 'Es kostet 3 Euro.',
    'Wo ist es?': 'Es ist in Jülich.',
  }
  #number = 0
  #pending: Promise<unknown> = Promise.resolve()

  private constructor(
    private readonly cms: Cms,
    private readonly store: ContentStore,
  ) {
    onCommitted((changes) => {
      this.#pending = store.apply(changes)
    })
  }

  static async start(): Promise<EasyStateSite> {
    const cms = await startCms()
    return new EasyStateSite(cms, await ContentStore.load(cms.payload, { isDemo: true }))
  }

  stop(): Promise<void> {
    return this.cms.stop()
  }

  get payload(): Payload {
    return this.cms.payload
  }

  /** Until readers see what was committed. */
  async settled(): Promise<void> {
    await this.#pending
    await this.#pending
  }

  /** A published page of two sections, and its published easy text that renders both. */
  async publishBoth() {
    this.#number += 1
    const slug = `seite-${this.#number}`
    const page = await this.payload.create({
      collection: 'pages',
      data: {
        title: `Seite ${this.#number}`,
        slug,
        teaser: 'Worum es geht.',
        role: 'other',
        body: headedBody(EasyStateSite.SECTIONS),
        _status: 'published',
      },
    })
    const easy = await this.payload.create({
      collection: 'easy-texts',
      data: {
        title: 'Der Bus',
        teaser: 'Es gibt einen Bus.',
        sections: [
          { lines: 'Das kostet 3 Euro.', renders: ['was-kostet-es'] },
          { lines: 'Der Bus hält in Jülich.', renders: ['wo-ist-es'] },
        ],
        source: { relationTo: 'pages', value: page.id },
        _status: 'published',
      },
    })
    await this.settled()
    return { page: page.id, easy: easy.id, slug }
  }

  async publishPage(id: string, sections: Record<string, string>): Promise<void> {
    const data = { body: headedBody(sections), _status: 'published' as const }
    await this.payload.update({ collection: 'pages', id, data })
    await this.settled()
  }

  /** What an editor asks or does; answers the state of the text. */
  async act(
    id: string,
    action: Action = '',
    given: object = {},
    user: object | null = EasyStateSite.EDITOR,
  ): Promise<EasyStateAnswer> {
    const answer = await callEndpoint<EasyStateAnswer>(this.payload, {
      collection: 'easy-texts',
      path: `/:id/state${action}`,
      params: { id },
      data: given,
      user,
    })
    await this.settled()
    return answer
  }

  /** One reader signs the text as it is now. */
  async sign(id: string, name: string, more: object = {}): Promise<EasyStateAnswer> {
    const { fingerprint } = await this.act(id)
    const given = { fingerprint, name, group: 'Prüf-Gruppe', on: '2026-11-02', ...more }
    return this.act(id, '/sign', given)
  }

  /** What readers see above the text. */
  labelOf(slug: string) {
    return this.store.easyText('page', slug)?.check
  }

  /** At which sections readers see the note that they may be out of date. */
  sectionsOf(slug: string) {
    return this.store
      .easyText('page', slug)
      ?.sections.map(({ changedOn }) => changedOn !== undefined)
  }
}
