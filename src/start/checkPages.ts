import type { Payload } from 'payload'

import { subjectKey } from '../cms/a11yGate/gateEntries'
import type { PageCheck } from '../cms/payload-types'
import { isContentCollection } from '../cms/store/kinds'
import type { ContentChange } from '../shared/commitSignals'
import type { PageBrowser } from './axeInBrowser'
import { publicPageOf } from './publicPath'
import type { WithPage } from './publicPath'

/** The new page is in memory by then (ContentStore.apply). */
const PAUSE_MS = 1_500
const MOST_FAULTS = 50

interface Subject {
  collection: WithPage
  id: string
}

const hasPage = (scope: string): scope is WithPage =>
  isContentCollection(scope) || scope === 'easy-texts'

/** Checks public pages after they have changed, one after the other, each once however often it was saved meanwhile. */
export class PageChecker {
  private readonly waiting = new Map<string, Subject>()
  private isWorking = false

  constructor(
    private readonly payload: Payload,
    private readonly browser: PageBrowser,
    private readonly origin: string,
  ) {}

  /** To be called with the changes of a commit. */
  note(changes: readonly ContentChange[]): void {
    for (const { id, scope } of changes) {
      if (id === undefined || !hasPage(scope)) continue
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

  private async check({ collection, id }: Subject): Promise<void> {
    const page = await publicPageOf(this.payload, collection, id)
    const key = subjectKey({ collection, id })
    if (page === undefined || (await this.isChecked(key, page.savedOn))) return
    const result = await this.resultOf(`${this.origin}${page.path}`)
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

  /** While somebody types a draft, what readers see stays the same, and is not checked again and again. */
  private async isChecked(key: string, savedOn: string): Promise<boolean> {
    const { totalDocs } = await this.payload.count({
      collection: 'page-checks',
      overrideAccess: true,
      where: {
        and: [
          { subjectKey: { equals: key } },
          { state: { not_equals: 'failed' } },
          { checkedOn: { greater_than: savedOn } },
        ],
      },
    })
    return totalDocs > 0
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
