import type {
  ReviewRoom,
  RoomBypass,
  RoomMember,
  RoomReview,
  RoomSummary,
  RoomTask,
  TextSize,
} from '../../content/reviewRoom'
import type { GivenMark } from '../../review/marks'
import { previewPath } from '../previewUrl'
import type { BodyLookups } from '../richText/toBlocks'
import { readBypasses } from '../workflow/bypasses'
import type { SharedRoom } from './sharedRoom'
import { shownReview } from './shownInRoom'
import { shownTask } from './shownTask'

/** The room as the site's pages show it: pictures with their addresses, no names of editors. */
export class SiteRoom implements ReviewRoom {
  constructor(
    private readonly shared: SharedRoom,
    private readonly lookups: () => BodyLookups,
  ) {}

  enter = (key: string) => this.shared.room.enter(key)
  logIn = (mail: string, password: string) => this.shared.room.logIn(mail, password)
  requestLink = (mail: string) => this.shared.room.requestLink(mail)
  setTextSize = (member: string, size: TextSize) => this.shared.room.setTextSize(member, size)

  async member(session: string): Promise<RoomMember | undefined> {
    const found = await this.shared.room.member(session)
    return (
      found && {
        id: found.id,
        name: found.name,
        hasMail: Boolean(found.mail),
        textSize: found.textSize ?? 'normal',
      }
    )
  }

  async tasks(member: string): Promise<RoomTask[]> {
    const states = await this.shared.desk.reviews(member)
    return states.map((state) => shownTask(state, this.lookups()))
  }

  async review(member: string, id: string): Promise<RoomReview | undefined> {
    const state = await this.shared.desk.review(member, id)
    return state && shownReview(state, this.lookups())
  }

  async mark(member: string, id: string, unit: string, mark: GivenMark): Promise<boolean> {
    return (await this.shared.desk.mark(member, id, unit, mark)) !== undefined
  }

  async keepDraft(member: string, id: string, unit: string, remark: string): Promise<void> {
    await this.shared.desk.keepDraft(member, id, unit, remark)
  }

  async send(member: string, id: string, summary: RoomSummary): Promise<boolean> {
    return (await this.shared.desk.send(member, id, summary)) !== undefined
  }

  bypasses = (): Promise<RoomBypass[]> => readBypasses(this.shared.payload)

  async pageLink(member: string, id: string): Promise<string | undefined> {
    const state = await this.shared.desk.review(member, id)
    return state && previewPath(state.text, this.shared.payload.config.secret)
  }
}
