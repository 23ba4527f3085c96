import { describe, expect, it } from '@jest/globals'

import { dayOf, daysAfter } from './days'

describe('the day in Germany', () => {
  it.each([
    ['turns at 23 o’clock UTC in winter', '2026-11-30T22:59:59.999Z', '2026-11-30'],
    ['is the next one from then on', '2026-11-30T23:00:00.000Z', '2026-12-01'],
    ['turns at 22 o’clock UTC in summer', '2026-07-01T22:00:00.000Z', '2026-07-02'],
    ['may belong to another year than in London', '2026-12-31T23:30:00.000Z', '2027-01-01'],
  ])('%s', (_title, moment, day) => {
    expect(dayOf(moment)).toBe(day)
  })
})

describe('some days later', () => {
  it.each([
    ['is counted over the end of summer time', '2026-10-24', 2, '2026-10-26'],
    ['is counted over 29 February', '2028-02-28', 2, '2028-03-01'],
    ['may be earlier', '2027-01-01', -1, '2026-12-31'],
  ])('%s', (_title, day, days, later) => {
    expect(daysAfter(day, days)).toBe(later)
  })
})
