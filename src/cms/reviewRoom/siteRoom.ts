import type { Payload } from 'payload'

import type { EasyImage } from '../../content/easyText'
import type { Progress, Verdict } from '../../review/marks'
import type { ReviewUnit } from '../../review/reviewUnits'
import { toPicture } from '../store/toPicture'
import { toPictogram } from '../store/toPictogram'
import { minutesFor, needsAnswer } from './remarks'
import { maySignIn, progressIn } from './reviewState'
import type { ReviewState } from './reviewState'
import type { Room } from './room'

interface ShownTask {
  id: string
  title: string
  dueOn: string
  state: 'open' | 'started' | 'sent' | 'withdrawn'
  done: number
  total: number
  changed: number
  minutes: number
  image?: EasyImage
  answers: {
    text: string
    verdict: Verdict
    remark: string
    answer?: { isChanged: boolean; reason: string }
  }[]
}

interface ShownReview {
  id: string
  title: string
  dueOn: string
  units: (ReviewUnit & { picture?: EasyImage; mark?: { verdict: Verdict; remark: string } })[]
  progress: Progress
  maySign: boolean
  remark: string
}

/** The room as the site's pages show it: pictures with their addresses, no names of editors. */
export class SiteRoom {
  constructor(
    private readonly payload: Payload,
    private readonly room: Room,
  ) {}

  enter = (key: string) => this.room.enter(key)
  logIn = (mail: string, password: string) => this.room.logIn(mail, password)
  requestLink = (mail: string) => this.room.requestLink(mail)

  async member(session: string): Promise<{ id: string; name: string } | undefined> {
    const found = await this.room.member(session)
    return found && { id: found.id, name: found.name }
  }

  async tasks(member: string): Promise<ShownTask[]> {
    const states = await this.room.reviews(member)
    return Promise.all(states.map((state) => this.#task(state)))
  }

  async review(member: string, id: string): Promise<ShownReview | undefined> {
    return this.#shown(await this.room.review(member, id))
  }

  async mark(
    member: string,
    id: string,
    unit: string,
    mark: { verdict: Verdict; remark: string },
  ): Promise<ShownReview | undefined> {
    return this.#shown(await this.room.mark(member, id, unit, mark))
  }

  async send(
    member: string,
    id: string,
    summary: { remark: string; isGood: boolean; isNamed: boolean },
  ): Promise<ShownReview | undefined> {
    return this.#shown(await this.room.send(member, id, summary))
  }

  async #task(state: ReviewState): Promise<ShownTask> {
    const { answers, marks, review, text, units } = state
    const { changed, done, total } = progressIn(state)
    const image = await this.#image(units.find((unit) => unit.image !== '')?.image ?? '')
    return {
      id: review.id,
      title: text.title,
      dueOn: review.dueOn.slice(0, 10),
      state: review.state,
      done,
      total,
      changed: review.state === 'started' ? changed.length : 0,
      minutes: minutesFor(total - done),
      ...(image && { image }),
      answers:
        review.state === 'sent'
          ? Object.entries(marks)
              .filter(([, mark]) => needsAnswer(mark))
              .map(([key, { remark, text: words, verdict }]) => {
                const answer = answers[key]
                return {
                  text: words,
                  verdict,
                  remark,
                  ...(answer && { answer: { isChanged: answer.isChanged, reason: answer.reason } }),
                }
              })
          : [],
    }
  }

  async #shown(state: ReviewState | undefined): Promise<ShownReview | undefined> {
    if (state === undefined) return undefined
    const images = new Map<string, EasyImage | undefined>()
    for (const { image } of state.units) {
      if (!images.has(image)) images.set(image, await this.#image(image))
    }
    return {
      id: state.review.id,
      title: state.text.title,
      dueOn: state.review.dueOn.slice(0, 10),
      units: state.units.map((unit) => {
        const picture = images.get(unit.image)
        const mark = state.marks[unit.key]
        return {
          ...unit,
          ...(picture && { picture }),
          ...(mark && { mark: { verdict: mark.verdict, remark: mark.remark } }),
        }
      }),
      progress: progressIn(state),
      maySign: maySignIn(state),
      remark: state.review.remark ?? '',
    }
  }

  /** A pictogram by its key, or a picture by its id. */
  async #image(image: string): Promise<EasyImage | undefined> {
    if (image === '') return undefined
    const pictogram = toPictogram(image)
    if (pictogram !== undefined) return pictogram
    const record = await this.payload.findByID({
      collection: 'media',
      id: image,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
    })
    return record === null ? undefined : { kind: 'picture', picture: toPicture(record) }
  }
}
