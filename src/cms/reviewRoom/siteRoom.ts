import type { Payload } from 'payload'

import type { EasyImage } from '../../content/easyText'
import type {
  ReviewRoom,
  RoomMark,
  RoomMember,
  RoomReview,
  RoomSummary,
  RoomTask,
} from '../../content/reviewRoom'
import { toPicture } from '../store/toPicture'
import { toPictogram } from '../store/toPictogram'
import { needsAnswer } from './answerMark'
import { minutesFor } from './invite'
import { maySignIn, progressIn } from './reviewState'
import type { ReviewState } from './reviewState'
import type { Room } from './room'

/** The room as the site's pages show it: pictures with their addresses, no names of editors. */
export class SiteRoom implements ReviewRoom {
  constructor(
    private readonly payload: Payload,
    private readonly room: Room,
  ) {}

  enter = (key: string) => this.room.enter(key)
  logIn = (mail: string, password: string) => this.room.logIn(mail, password)
  requestLink = (mail: string) => this.room.requestLink(mail)

  async member(session: string): Promise<RoomMember | undefined> {
    const found = await this.room.member(session)
    return found && { id: found.id, name: found.name }
  }

  async tasks(member: string): Promise<RoomTask[]> {
    const states = await this.room.reviews(member)
    return Promise.all(states.map((state) => this.#task(state)))
  }

  async review(member: string, id: string): Promise<RoomReview | undefined> {
    return this.#shown(await this.room.review(member, id))
  }

  async mark(
    member: string,
    id: string,
    unit: string,
    mark: RoomMark,
  ): Promise<RoomReview | undefined> {
    return this.#shown(await this.room.mark(member, id, unit, mark))
  }

  async send(member: string, id: string, summary: RoomSummary): Promise<RoomReview | undefined> {
    return this.#shown(await this.room.send(member, id, summary))
  }

  async #task(state: ReviewState): Promise<RoomTask> {
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

  async #shown(state: ReviewState | undefined): Promise<RoomReview | undefined> {
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
