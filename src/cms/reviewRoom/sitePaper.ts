import type { PaperEntry, PaperRoom, RoomPaper, RoomPrint } from '../../content/reviewRoom'
import { idOf } from '../richText/toBlocks'
import type { BodyLookups } from '../richText/toBlocks'
import { enterPaper, keepPrint, printsOf } from './paperDesk'
import { readPaperToken } from './paperLink'
import { readReview } from './reviewState'
import type { ReviewState } from './reviewState'
import { shownReview } from './shownInRoom'
import type { SharedRoom } from './sharedRoom'

/** Reviews on paper, as the site's pages show them: the printed questions, and the form under the same numbers. */
export class SitePaper implements PaperRoom {
  constructor(
    private readonly shared: SharedRoom,
    private readonly lookups: () => BodyLookups,
  ) {}

  async printOwn(member: string, id: string): Promise<RoomPrint | undefined> {
    const own = await this.shared.desk.review(member, id)
    return own && this.#print(id)
  }

  async print(token: string): Promise<RoomPrint | undefined> {
    const pass = this.#pass(token)
    return pass && this.#print(pass.id)
  }

  async paper(token: string, code: string): Promise<RoomPaper | undefined> {
    const pass = this.#pass(token)
    const state = pass && (await readReview(this.shared.payload, pass.id))
    if (pass === undefined || state === undefined || state.review.state === 'withdrawn')
      return undefined
    const prints = printsOf(state)
    const print = prints.find((one) => one.code === code) ?? prints.at(-1)
    const printed = print && shownReview({ ...state, units: print.units }, this.lookups())
    return {
      review: shownReview(state, this.lookups()),
      by: pass.by,
      name: await this.#nameOf(state),
      prints: prints.map((one) => ({ code: one.code, on: one.on })),
      ...(print && printed && { print: { code: print.code, units: printed.units } }),
      consent: state.review.consent ?? '',
    }
  }

  async enter(token: string, entry: PaperEntry): Promise<boolean> {
    const pass = this.#pass(token)
    return pass !== undefined && (await enterPaper(this.shared.desk, pass, entry)) !== undefined
  }

  #pass = (token: string) => readPaperToken(token, this.shared.payload.config.secret)

  async #print(id: string): Promise<RoomPrint | undefined> {
    const kept = await keepPrint(this.shared.desk, id)
    if (kept === undefined || kept.state.review.state === 'withdrawn') return undefined
    return {
      review: shownReview(kept.state, this.lookups()),
      code: kept.print.code,
      name: await this.#nameOf(kept.state),
    }
  }

  async #nameOf({ review }: ReviewState): Promise<string> {
    const found = await this.shared.payload.findByID({
      collection: 'reviewers',
      id: idOf(review.reviewer),
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
    })
    return found?.name ?? ''
  }
}
