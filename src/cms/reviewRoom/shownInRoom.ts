import type { EasyImage } from '../../content/easyText'
import type { RoomMark, RoomReview, RoomUnit } from '../../content/reviewRoom'
import type { Block } from '../../content/text'
import { NOTE_KINDS, earlierNotes, noteKey } from '../../review/marks'
import type { ReviewUnit } from '../../review/reviewUnits'
import { toBlocks } from '../richText/toBlocks'
import type { BodyLookups } from '../richText/toBlocks'
import { toPictogram } from '../store/toPictogram'
import { articleSections } from './articleSections'
import { maySignIn, progressIn } from './reviewState'
import type { ReviewState } from './reviewState'

/** A review as the pages of the room show it. */
export function shownReview(state: ReviewState, lookups: BodyLookups): RoomReview {
  const { review, text } = state
  return {
    id: review.id,
    title: text.title,
    isArticle: isArticle(state),
    dueOn: review.dueOn.slice(0, 10),
    units: shownUnits(state, lookups),
    progress: progressIn(state),
    maySign: maySignIn(state),
    isSent: review.state === 'sent',
    remark: review.remark ?? '',
  }
}

export const isArticle = ({ text }: Pick<ReviewState, 'text'>): boolean =>
  text.collection !== 'easy-texts'

/** A pictogram by its key, or a picture by its id. */
export function imageOf(image: string, lookups: BodyLookups): EasyImage | undefined {
  if (image === '') return undefined
  const picture = lookups.picture(image)
  return toPictogram(image) ?? (picture && { kind: 'picture', picture })
}

function shownUnits(state: ReviewState, lookups: BodyLookups): RoomUnit[] {
  const blocks = isArticle(state) ? sectionBlocks(state, lookups) : new Map<string, Block[]>()
  return state.units.map((unit) => {
    const picture = imageOf(unit.image, lookups)
    const mark = shownMark(state, unit)
    const draft = state.drafts[unit.key]
    const shown = blocks.get(unit.place ?? '')
    return {
      ...unit,
      ...(picture && { picture }),
      ...(mark && { mark }),
      ...(shown && { blocks: shown }),
      ...(draft !== undefined && { draft }),
      earlier: earlierNotes(unit, state.units, state.marks).map(([kind, { remark }]) => ({
        kind,
        remark,
      })),
    }
  })
}

function shownMark({ marks }: ReviewState, { key }: ReviewUnit): RoomMark | undefined {
  const mark = marks[key]
  if (mark === undefined) return undefined
  const notes = NOTE_KINDS.flatMap((kind) => {
    const note = marks[noteKey(key, kind)]
    return note ? [[kind, note.remark] as const] : []
  })
  return { verdict: mark.verdict, remark: mark.remark, notes: Object.fromEntries(notes) }
}

/** The sections of an article as its page shows them, by their places. */
function sectionBlocks({ text }: ReviewState, lookups: BodyLookups): Map<string, Block[]> {
  return new Map(
    articleSections(text.record).map(({ image, lines, nodes, place }, index) => {
      const picture = lookups.picture(image)
      // The teaser and the facts stand beside the body; their words are shown as they are.
      const plain =
        nodes.length === 0 ? lines : index === 0 ? lines.slice(0, lines.length - nodes.length) : []
      return [
        place,
        [
          ...plain.map(paragraph),
          ...(picture ? [{ kind: 'picture' as const, picture }] : []),
          ...toBlocks({ root: { children: nodes } }, lookups),
        ],
      ]
    }),
  )
}

const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  children: [{ kind: 'text', text }],
})
