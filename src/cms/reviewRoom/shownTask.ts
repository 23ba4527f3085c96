import type { RoomTask } from '../../content/reviewRoom'
import { isAnswered, needsAnswer } from '../../review/marks'
import type { BodyLookups } from '../richText/toBlocks'
import { progressIn } from './reviewState'
import type { ReviewState } from './reviewState'
import { minutesFor } from './reviewWords'
import { imageOf, isArticle } from './shownInRoom'

/** A review in a member's list of tasks, with what became of its remarks once it was sent. */
export function shownTask(state: ReviewState, lookups: BodyLookups): RoomTask {
  const { marks, review, text, units } = state
  const { changed, counts, done, total } = progressIn(state)
  const image = imageOf(units.find((unit) => unit.image !== '')?.image ?? '', lookups)
  const isSent = review.state === 'sent'
  return {
    id: review.id,
    title: text.title,
    isArticle: isArticle(state),
    dueOn: review.dueOn.slice(0, 10),
    state: review.state,
    done,
    total,
    changed: review.state === 'started' ? changed.length : 0,
    minutes: minutesFor(units.filter(({ key }) => !(key in marks))),
    ...(image && { image }),
    answers: isSent ? answersIn(state) : [],
    praise: isSent ? counts.praise : 0,
  }
}

function answersIn({ answers, marks }: ReviewState): RoomTask['answers'] {
  return Object.entries(marks)
    .filter(([, mark]) => needsAnswer(mark))
    .map(([key, mark]) => {
      const { heading = '', remark, text, verdict } = mark
      const answer = answers[key]
      return {
        ...{ text, heading, verdict, remark },
        ...(answer &&
          isAnswered(mark, answer) && {
            answer: { isChanged: answer.isChanged, reason: answer.reason },
          }),
      }
    })
}
