import { describe, expect, it } from '@jest/globals'

import { deadlinesFrom, stageOf } from './deadline'
import type { Stage } from './deadline'

const RECEIVED = '2026-11-02'
const times = { isClosed: false, ...deadlinesFrom(RECEIVED) }

describe('the deadlines of a report', () => {
  it('are two and six weeks, also over the end of summer time and of the year', () => {
    expect(deadlinesFrom('2026-10-20')).toEqual({ dueOn: '2026-11-03', lastOn: '2026-12-01' })
    expect(deadlinesFrom('2026-12-30')).toEqual({ dueOn: '2027-01-13', lastOn: '2027-02-10' })
  })

  it.each<[string, string, object, Stage, string]>([
    ['has time', '2026-11-10', {}, 'open', '2026-11-16'],
    ['is near its two weeks', '2026-11-13', {}, 'soon', '2026-11-16'],
    ['has time to the end of the day', '2026-11-16', {}, 'soon', '2026-11-16'],
    ['is late the day after', '2026-11-17', {}, 'late', '2026-11-16'],
    ['is overdue after six weeks', '2026-12-15', {}, 'overdue', '2026-12-14'],
    [
      'has time again after an interim notice',
      '2026-11-17',
      { interimOn: '2026-11-16' },
      'open',
      '2026-12-14',
    ],
    ['is near its six weeks', '2026-12-07', { interimOn: '2026-11-16' }, 'soon', '2026-12-14'],
    [
      'is overdue in spite of an interim notice',
      '2026-12-15',
      { interimOn: '2026-12-01' },
      'overdue',
      '2026-12-14',
    ],
    ['that is closed waits for nothing', '2027-12-15', { isClosed: true }, 'closed', '2026-12-14'],
  ])('a case %s (%s)', (_title, today, more, stage, until) => {
    expect(stageOf({ ...times, ...more }, today)).toEqual({ stage, until })
  })
})
