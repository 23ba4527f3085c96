import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { dayOf } from '../../shared/days'
import { dueDay, isOver } from './deadline'

describe('the last day for reviewers', () => {
  it.each([
    ['two working days after a Monday', '2026-11-23T09:00:00.000Z', 2, '2026-11-25'],
    ['over the weekend after a Thursday', '2026-11-26T09:00:00.000Z', 2, '2026-11-30'],
    ['a Monday after a Saturday', '2026-11-28T09:00:00.000Z', 1, '2026-11-30'],
    [
      'by the German day, late in the evening in London',
      '2026-11-23T23:30:00.000Z',
      1,
      '2026-11-25',
    ],
    ['the same over the end of summer time', '2026-10-23T09:00:00.000Z', 1, '2026-10-26'],
    ['over the turn of the year', '2026-12-31T09:00:00.000Z', 1, '2027-01-01'],
  ])('is %s', (_title, submittedOn, days, expected) => {
    expect(dueDay(submittedOn, days)).toBe(expected)
  })

  it('does not exist where nobody has to be waited for', () => {
    expect(dueDay('2026-11-23T09:00:00.000Z', 0)).toBeUndefined()
    expect(isOver(undefined, '2026-11-23T09:00:00.000Z')).toBe(true)
  })

  it.each([
    ['is not over in its last minute in Germany', '2026-11-25T22:59:00.000Z', false],
    ['is over one minute later', '2026-11-25T23:00:00.000Z', true],
  ])('%s', (_title, now, expected) => {
    expect(isOver('2026-11-25', now)).toBe(expected)
  })
})

describe('whenever a text is submitted', () => {
  const moment = fc
    .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })
    .map((time) => new Date(time).toISOString())
  const days = fc.integer({ min: 1, max: 30 })

  it('its last day is a working day after it, with so many working days between', () => {
    fc.assert(
      fc.property(moment, days, (submittedOn, count) => {
        const due = dueDay(submittedOn, count) ?? ''
        expect([0, 6]).not.toContain(new Date(due).getUTCDay())
        const from = Date.parse(dayOf(submittedOn))
        const between = Array.from({ length: (Date.parse(due) - from) / 86_400_000 }, (_, index) =>
          new Date(from + (index + 1) * 86_400_000).getUTCDay(),
        )
        expect(between.filter((day) => day !== 0 && day !== 6)).toHaveLength(count)
        expect(isOver(due, submittedOn)).toBe(false)
      }),
    )
  })

  it('more days never end earlier', () => {
    fc.assert(
      fc.property(moment, days, (submittedOn, count) => {
        expect((dueDay(submittedOn, count + 1) ?? '') > (dueDay(submittedOn, count) ?? '')).toBe(
          true,
        )
      }),
    )
  })
})
