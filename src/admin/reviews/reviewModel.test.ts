import { describe, expect, it } from '@jest/globals'

import type { ShownMark, ShownReview } from '../../shared/reviews'
import { marksByPlace, momentText, quoteOf, reviewText } from './reviewModel'

const mark = (more: Partial<ShownMark> = {}): ShownMark => ({
  key: 'a',
  text: 'Der Bus kommt.',
  heading: 'Der Bus',
  verdict: 'notUnderstood',
  remark: '',
  isOpen: true,
  ...more,
})
const review = (more: Partial<ShownReview> = {}): ShownReview => ({
  id: 'r1',
  name: 'Maria K.',
  hasMail: true,
  state: 'started',
  dueOn: '2026-12-04',
  remark: '',
  done: 3,
  total: 12,
  marks: [],
  ...more,
})

describe('a review in words', () => {
  it.each([
    ['nothing waits', [], 'angefangen, 3 von 12'],
    ['two marks wait', [mark(), mark({ key: 'b' })], 'angefangen, 3 von 12, 2 ohne Antwort'],
    ['all are answered', [mark({ isOpen: false })], 'angefangen, 3 von 12'],
  ])('where %s', (_title, marks, words) => {
    expect(reviewText(review({ marks }))).toBe(words)
  })
})

describe('marks of several reviewers', () => {
  it('stand by section in the order of the text, those of words that are gone at the end', () => {
    const places = marksByPlace([
      review({
        marks: [
          mark({ key: 'gone', heading: 'Früher' }),
          mark({ key: 'c', section: 1, position: 4, heading: 'Der Preis' }),
        ],
      }),
      review({ id: 'r2', marks: [mark({ key: 'a', section: 0, position: 1 })] }),
      review({ id: 'r3', marks: [mark({ key: 'b', section: 0, position: 0 })] }),
    ])
    expect(
      places.map(({ heading, isThere, marks }) => [
        heading,
        isThere,
        marks.map((one) => one.review),
      ]),
    ).toEqual([
      ['Der Bus', true, ['r3', 'r2']],
      ['Der Preis', true, ['r1']],
      ['Früher', false, ['r1']],
    ])
  })
})

describe('the marked words', () => {
  it.each([
    ['a sentence', mark({ section: 0 }), 'Der Bus kommt.'],
    ['a section that stands beside', mark({ verdict: 'barrier', section: 0 }), ''],
    ['a section that is gone', mark({ verdict: 'barrier', text: 'Eins.\nZwei.' }), 'Eins. Zwei.'],
  ])('of %s', (_title, one, words) => {
    expect(quoteOf(one)).toBe(words)
  })

  it('are cut where they are long', () => {
    expect(quoteOf(mark({ text: 'x'.repeat(200) }))).toHaveLength(142)
  })
})

it('a moment is read in the time of the county', () => {
  expect(momentText('2026-11-28T13:31:00.000Z')).toBe('28.11.2026, 14:31')
})
