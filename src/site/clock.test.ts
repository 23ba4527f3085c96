import { describe, expect, it } from '@jest/globals'

import { createClock } from './clock'

describe('createClock', () => {
  it.each([
    ['2026-06-01T21:59:59Z', '2026-06-01', 'before midnight in summer'],
    ['2026-06-01T22:00:00Z', '2026-06-02', 'at midnight in summer'],
    ['2026-12-31T23:00:00Z', '2027-01-01', 'at midnight in winter'],
  ])('gives at %s the day %s: %s', (moment, day) => {
    expect(createClock(() => Date.parse(moment)).today()).toBe(day)
  })

  it.each([
    ['forward by a day', '2026-06-02T12:00:00Z', '2026-06-02'],
    ['back by a day', '2026-05-31T12:00:00Z', '2026-05-31'],
    ['back by an hour over midnight, as in autumn', '2026-05-31T21:30:00Z', '2026-05-31'],
  ])('F8 follows a clock that is set %s', (_name, moment, day) => {
    let now = Date.parse('2026-05-31T22:10:00Z')
    const clock = createClock(() => now)
    expect(clock.today()).toBe('2026-06-01')
    now = Date.parse(moment)
    expect(clock.today()).toBe(day)
  })

  it('notices a new day', () => {
    let now = Date.parse('2026-06-01T21:59:59Z')
    const clock = createClock(() => now)
    clock.today()
    now += 1_000
    expect(clock.today()).toBe('2026-06-02')
  })
})
