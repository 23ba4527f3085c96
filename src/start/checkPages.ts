import type { Payload } from 'payload'

import { subjectKey } from '../cms/a11yGate/gateEntries'
import type { PageCheck } from '../cms/payload-types'
import { KIND_OF, isContentCollection } from '../cms/store/kinds'
import type { ContentCollection } from '../cms/store/kinds'
import { documentPath } from '../content/addresses'
import type { ContentChange } from '../shared/commitSignals'
import type { PageBrowser } from './axeInBrowser'

/** The new page is in memory by then (ContentStore.apply). */
const PAUSE_MS = 1_500
const MOST_FAULTS = 50

/** Checks public pages after they have changed, one after the other, each once however often it was saved meanwhile. */
export class PageChecker {
  private readonly waiting = new Map<string, { collection: ContentCollection; id: string }>()
  private isWorking = false

  constructor(
    private readonly payload: Payload,
    private readonly browser: PageBrowser,
    private readonly origin: string,
  ) {}

  /** To be called with the changes of a commit. */
  note(changes: readonly ContentChange[]): void {
    for (const { id, scope } of changes) {
      if (id === undefined || !isContentCollection(scope)) continue
      this.waiting.set(`${scope}:${id}`, { collection: scope, id })
    }
    if (this.waiting.size === 0 || this.isWorking) return
    this.isWorking = true
    setTimeout(() => void this.work(), PAUSE_MS).unref()
  }

  private async work(): Promise<void> {
    for (const [key, subject] of this.waiting) {
      this.waiting.delete(key)
      try {
        await this.check(subject)
      } catch (error) {
        this.payload.logger.error({ err: error, msg: 'A page could not be checked.' })
      }
    }
    this.isWorking = false
  }

  private async check({ collection, id }: { collection: ContentCollection; id: string }) {
    const { docs } = await this.payload.find({
      collection,
      depth: 0,
      limit: 1,
      overrideAccess: false,
      where: { id: { equals: id } },
    })
    const slug = docs[0]?.slug
    if (!slug) return
    const path = documentPath(KIND_OF.kind(collection), slug)
    const result = await this.resultOf(`${this.origin}${path}`)
    const key = subjectKey({ collection, id })
    await this.payload.delete({
      collection: 'page-checks',
      overrideAccess: true,
      where: { subjectKey: { equals: key } },
    })
    await this.payload.create({
      collection: 'page-checks',
      data: {
        ...result,
        subject: { relationTo: collection, value: id },
        subjectKey: key,
        checkedOn: new Date().toISOString(),
      },
      overrideAccess: true,
    })
  }

  private async resultOf(url: string): Promise<Pick<PageCheck, 'faults' | 'state'>> {
    try {
      const faults = await this.browser.faultsOf(url)
      return {
        state: faults.length === 0 ? 'clean' : 'faulty',
        faults: faults.slice(0, MOST_FAULTS) as unknown as PageCheck['faults'],
      }
    } catch (error) {
      this.payload.logger.warn({ err: error, msg: 'The browser could not open a page.' })
      return { state: 'failed' }
    }
  }
}
